//! The functions that templates call to lay out what can be longer than a line.

use minijinja::{Environment, Error, Value};

use crate::render::layout::{self, Call, Export};

/// Adds all functions. Each returns text with its indentation and, but for `documentation`, without a line break at the end.
pub(super) fn add(environment: &mut Environment<'_>) {
    environment.add_function("documentation", documentation);
    environment.add_function("use_list", |module: &str, names: Vec<String>| layout::use_list("use", module, &names));
    environment.add_function("module_list", |start: &str, names: Vec<String>| layout::module_list(start, &names));
    environment.add_function("exports", |list: &Value| found_exports(list).map(layout::exports));
    environment.add_function("all_exports", |list: &Value| found_exports(list).map(layout::all_exports));
    environment.add_function("typed", |indent: usize, head: &str, rust_type: &str, end: &str| {
        layout::typed(indent, head, rust_type, end)
    });
    environment.add_function("constant", |indent: usize, head: &str, rust_type: &str, value: &str| {
        layout::constant(indent, head, rust_type, value)
    });
    environment.add_function("tuple_struct", |indent: usize, head: &str, rust_type: &str, end: &str| {
        layout::tuple_struct(indent, head, rust_type, end)
    });
    environment.add_function("signature", |indent: usize, head: &str, arguments: Vec<String>, returns: &str| {
        layout::signature(indent, head, &arguments, returns)
    });
    environment.add_function("function_call", |indent: usize, name: &str, arguments: Vec<String>| {
        layout::function_call(indent, name, &arguments)
    });
    environment.add_function("chain", chain);
    environment
        .add_function("table_header", |name: &str, wire: &str, parts: Vec<String>| layout::header(name, wire, &parts));
    environment.add_function("table_row", |indent: usize, name: &str, wire: &str, words: Option<String>| {
        layout::row(indent, name, wire, words.as_deref().unwrap_or_default())
    });
    environment.add_function("braces", |indent: usize, paths: Vec<String>| layout::braces(indent, &paths));
    environment.add_function("derived_from", |name: &str, bases: Vec<String>| layout::derived_from(name, &bases));
    environment.add_function("builder_macro", |name: &str, base: &str| {
        layout::macro_call("msgraph_core::builder", &format!("{name}: {base}"), || {
            layout::typed(4, &format!("{name}:"), base, "")
        })
    });
}

/// The documentation of an element with the attributes that belong to it, a line break at the end of each line.
fn documentation(element: &Value, indent: usize) -> Result<String, Error> {
    let margin = " ".repeat(indent);
    let mut text = String::new();
    for line in element.get_attr("docs")?.try_iter()? {
        let line = line.as_str().unwrap_or_default();
        text.push_str(&margin);
        text.push_str("///");
        if !line.is_empty() {
            text.push(' ');
            text.push_str(line);
        }
        text.push('\n');
    }
    for (field, name, key) in [("alias", "doc", "alias"), ("deprecated", "deprecated", "note")] {
        if let Some(literal) = element.get_attr(field)?.as_str() {
            text.push_str(&layout::attribute(indent, name, key, literal));
        }
    }
    Ok(text)
}

/// A chain of calls, each a list of the method's name and its arguments.
fn chain(indent: usize, root: &str, calls: &Value) -> Result<String, Error> {
    let mut found = Vec::new();
    for call in calls.try_iter()? {
        let arguments: Vec<String> = call.get_item_by_index(1)?.try_iter()?.map(text).collect();
        found.push((text(call.get_item_by_index(0)?), arguments));
    }
    let calls: Vec<Call<'_>> = found.iter().map(|(name, arguments)| Call { name, arguments }).collect();
    Ok(layout::chain(indent, root, &calls))
}

/// A list of modules with the names that are exported of each.
fn found_exports(list: &Value) -> Result<Vec<Export>, Error> {
    let export = |export: Value| {
        let names = export.get_attr("names")?.try_iter()?.map(text).collect();
        Ok(Export { module: text(export.get_attr("module")?), names })
    };
    list.try_iter()?.map(export).collect()
}

fn text(value: Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
