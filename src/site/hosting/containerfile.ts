// cspell:ignore tmpfs
/**
 * The text of deploy/Containerfile: the built site and a server that runs without root, on a file
 * system that nothing can write to.
 */
export const containerfile =
  (): string => `# Made from src/site/hosting/. To change it, change that and run \`npm run deploy:files\`.
#   npm run build:deploy
#   podman build -f deploy/Containerfile -t small-hours .
#   podman run --rm --read-only --tmpfs /tmp --cap-drop=all --security-opt=no-new-privileges -p 8080:8080 small-hours
# The same words work with docker. Name a fixed version or a digest before you rely on it.
ARG IMAGE=docker.io/nginxinc/nginx-unprivileged:stable-alpine
FROM \${IMAGE}
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY dist /srv/small-hours
USER 101:101
EXPOSE 8080
# Past the image’s start script, which would write to /etc.
ENTRYPOINT ["nginx", "-g", "daemon off;"]
`;

/** What goes to the builder of the container, of all that lies in the folder of the project. */
export const containerIgnore = (): string => `*
!dist
!deploy/nginx.conf
`;
