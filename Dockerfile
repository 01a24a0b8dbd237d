# Wijkwijzer in een container: docker build -t wijkwijzer .
# Er zit geen geheim en geen gemeente in. De omgeving, de map van de gemeente en het certificaat komen er bij het
# starten in; zie docs/installatie.md.

FROM node:24-slim AS bouw
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
# All of it: the build of the pages needs the tools, and those their own binaries. What is not needed goes away below.
RUN npm ci
COPY . .
RUN npm run venster && npm prune --omit=dev --omit=optional
# Learning from the examples takes seconds and half a gigabyte: it is done here, and kept in node_modules/.cache.
RUN echo '{"id":1,"tekst":"huur"}' | node src/cli/wijkwijzer.ts routeer --jsonl

FROM node:24-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3978
WORKDIR /app
COPY --from=bouw /app/node_modules node_modules
COPY --from=bouw /app/.venster .venster
COPY package.json LICENSE ./
COPY src src
COPY dialogs dialogs
COPY cards cards
COPY manifest manifest
COPY config config
USER node
EXPOSE 3978
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/live`).then((a) => process.exit(a.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=4", "src/main.ts"]
