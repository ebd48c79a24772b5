// Without this script all links and filters work; it shows what a number says while the pointer rests on it, and closes cards with Escape.
(() => {
  let peek = null;
  const hide = () => { if (peek) { peek.classList.remove("peek"); peek.removeAttribute("style"); peek = null; } };
  const show = mention => {
    hide();
    const card = document.getElementById(mention.getAttribute("href").slice(1));
    if (!card || card.matches(":target") || innerWidth < 640) return;
    peek = card;
    card.classList.add("peek");
    const box = mention.getClientRects()[0], width = card.offsetWidth, height = card.offsetHeight;
    const top = box.bottom + height + 14 < innerHeight ? box.bottom + 8 : Math.max(8, box.top - height - 8);
    card.style.left = Math.max(8, Math.min(box.left, innerWidth - width - 16)) + "px";
    card.style.top = top + "px";
    card.style.right = card.style.bottom = "auto";
  };
  for (const mention of document.querySelectorAll(".m")) mention.removeAttribute("title");
  document.addEventListener("pointerover", event => {
    const mention = event.pointerType === "mouse" && event.target.closest(".m");
    if (mention) show(mention); else hide();
  });
  document.addEventListener("focusin", event => event.target.matches(".m:focus-visible") ? show(event.target) : hide());
  document.addEventListener("scroll", hide, { passive: true });
  document.addEventListener("click", event => {
    hide();
    const close = event.target.closest(".close");
    if (!close) return;
    event.preventDefault();
    const left = scrollX, top = scrollY;
    location.replace(close.getAttribute("href"));
    scrollTo({ left, top, behavior: "instant" });
    document.getElementById(close.getAttribute("href").slice(1)).focus({ preventScroll: true });
  });
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    hide();
    document.querySelector(".card:target .close")?.click();
  });
})();
