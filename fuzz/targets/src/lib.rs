//! What the fuzz targets do with their input: one function a target.
//!
//! A function takes any bytes and panics where they show a fault. libFuzzer calls it (`fuzz/fuzz_targets/`), and so does a
//! plain test on stable Rust, with all seeds and with every input that once showed a fault (`tests/replay.rs`).
//!
//! To add a target: write the function, list it in [`TARGETS`], give it a `[[bin]]` in `fuzz/Cargo.toml` with a file in
//! `fuzz/fuzz_targets/`, and a seed in `fuzz/seeds/<name>/`. The test says what is missing.
#![forbid(unsafe_code)]

pub mod addresses;
pub mod answers;
pub mod codec;
pub mod documents;
pub mod generation;
mod rust_text;
pub mod scalars;
mod thing;
pub mod waits;

/// A fuzz target.
#[derive(Clone, Copy, Debug)]
pub struct Target {
    /// The name of its binary, and of its folders of inputs.
    pub name: &'static str,
    /// What it does with an input.
    pub run: fn(&[u8]),
}

macro_rules! targets {
    ($($name:literal $run:path,)*) => {
        /// All targets, sorted by name.
        pub const TARGETS: &[Target] = &[$(Target { name: $name, run: $run }),*];
    };
}

targets! {
    "batch" answers::batch,
    "bodies" answers::bodies,
    "challenge" answers::challenge,
    "codec" codec::codec,
    "corrections" documents::corrections,
    "csdl" documents::csdl,
    "equivalent" codec::equivalence,
    "front_matter" documents::front_matter,
    "generate" generation::generate,
    "generate_names" generation::generate_names,
    "json_repair" documents::json_repair,
    "links" answers::links,
    "openapi" documents::openapi,
    "page_markdown" documents::page_markdown,
    "page_text" documents::page_text,
    "path" addresses::path,
    "permissions" documents::permissions,
    "query" addresses::query,
    "retry_after" waits::retry_after,
    "scalars" scalars::scalars,
    "specs" documents::specs,
    "which" generation::which,
}

/// An input as text. Bytes that are not UTF-8 are replaced: what refuses them is looked at by [`documents`].
pub(crate) fn text(data: &[u8]) -> std::borrow::Cow<'_, str> {
    String::from_utf8_lossy(data)
}

/// The text up to the first line feed, and what follows it.
pub(crate) fn first_line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}
