import "../stock-bot.ts";
