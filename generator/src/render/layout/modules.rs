//! Modules and what a module exports of them, in rustfmt's order.

use crate::render::sorting::{compare_modules, compare_names};

use super::{WIDTH, fits, spaces, width};

/// Names that a module exports of one inside of it.
#[derive(Clone, Debug)]
pub(in crate::render) struct Export {
    /// The module inside.
    pub module: String,
    /// The names.
    pub names: Vec<String>,
}

/// Declarations of modules, after `mod` or `pub mod`.
pub(in crate::render) fn module_list(start: &str, names: &[String]) -> String {
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_by(|a, b| compare_modules(a, b));
    let lines: Vec<String> = names.iter().map(|name| format!("{start} {name};")).collect();
    lines.join("\n")
}

/// A `pub use` for each module. What is longer than a line, which no `use` can break, is in a macro call below.
pub(in crate::render) fn exports(mut exports: Vec<Export>) -> String {
    sort(&mut exports);
    let is_long = |text: &String| text.lines().any(|line| !fits(0, line));
    let mut lines = Vec::new();
    let mut long = Vec::new();
    for export in exports {
        let line = use_list("pub use", &export.module, &export.names);
        if is_long(&line) { long.push(export) } else { lines.push(line) }
    }
    if !long.is_empty() {
        lines.push(format!("\n{}", export_macro("", &long)));
    }
    lines.join("\n")
}

/// Exports that documentation leaves out, since the modules are public.
pub(in crate::render) fn all_exports(mut exports: Vec<Export>) -> String {
    sort(&mut exports);
    export_macro("    hidden;\n", &exports)
}

fn sort(exports: &mut [Export]) {
    exports.sort_by(|a, b| compare_names(&a.module, &b.module));
}

fn export_macro(start: &str, exports: &[Export]) -> String {
    let mut text = format!("msgraph_core::export! {{\n{start}");
    for Export { module, names } in exports {
        let line = format!("    {module}: {};\n", names.join(", "));
        if fits(0, line.trim_end()) {
            text.push_str(&line);
        } else {
            let margin = spaces(8);
            text.push_str(&format!("    {module}:\n{margin}{};\n", names.join(&format!(",\n{margin}"))));
        }
    }
    text + "}"
}

/// A `use` of names of one module, sorted, after `use` or `pub use`.
pub(in crate::render) fn use_list(start: &str, module: &str, names: &[String]) -> String {
    let mut names: Vec<&str> = names.iter().map(String::as_str).collect();
    names.sort_by(|a, b| compare_names(a, b));
    let [first, _, ..] = names.as_slice() else {
        return format!("{start} {module}::{};", names.first().copied().unwrap_or("{}"));
    };
    let line = format!("{start} {module}::{{{}}};", names.join(", "));
    // rustfmt keeps two columns free.
    if fits(2, &line) {
        return line;
    }
    let mut text = format!("{start} {module}::{{\n    {first},");
    let mut column = 4 + width(first) + 1;
    for name in &names[1..] {
        if column + 1 + width(name) + 1 > WIDTH {
            text.push_str("\n   ");
            column = 3;
        }
        text.push(' ');
        text.push_str(name);
        text.push(',');
        column += 1 + width(name) + 1;
    }
    text + "\n};"
}
