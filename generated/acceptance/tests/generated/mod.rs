//! The generated crate as text: which items there are, and which wire names stand in them.
//!
//! The text is read rather than the types, since operations and navigation properties leave no trace at run time.
//! What is relied on is the layout of templates/: a table a type, a declaration a builder, a method a wire name.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// An item at the top of a generated file: `pub struct User`, `msgraph_core::model!`, …
#[derive(Debug)]
pub struct Item {
    /// Its first line.
    pub head: String,
    /// All of its lines without comments and attributes.
    pub body: String,
}

/// A model or enumeration.
#[derive(Debug)]
pub struct Table {
    /// The file below `src/models` or `src/requests`, without its ending.
    pub file: String,
    /// The Rust name.
    pub ident: String,
    /// The kind words: `entity open`, `flags`, …
    pub words: String,
    /// Wire names, with the values of enumeration members.
    pub rows: BTreeMap<String, Option<i64>>,
}

/// A request builder.
#[derive(Clone, Debug)]
pub struct Builder {
    /// The file, as in [`Table::file`].
    pub file: String,
    /// The Rust name.
    pub ident: String,
    /// The model it is for.
    pub model: String,
    /// Of a collection: the builder of a member.
    pub member: Option<String>,
    /// The builder it stands on, if not on the path itself.
    pub base: Option<String>,
}

/// A method of a request builder.
#[derive(Debug)]
pub struct Method {
    /// The Rust name.
    pub ident: String,
    /// From `pub fn` to the end.
    pub text: String,
}

impl Method {
    /// The last part of the path of what it returns; of a restricted builder, the builder.
    pub fn returns(&self) -> &str {
        let after = self.text.split_once("->").map_or("", |(_, after)| after);
        let path = after.split('{').next().unwrap_or_default().trim();
        let builder = path.split_once("Restricted<").and_then(|(_, arguments)| arguments.split(',').next());
        let path = builder.map_or(path, str::trim);
        path.rsplit("::").next().unwrap_or_default()
    }

    /// Whether it passes this wire name on.
    pub fn names(&self, wire: &str) -> bool {
        literals(&self.text).contains(wire)
    }

    /// Without white space.
    pub fn squeezed(&self) -> String {
        self.text.split_whitespace().collect()
    }
}

/// The generated crate.
pub struct Generated {
    /// Items by file, the file as in [`Table::file`].
    pub files: BTreeMap<String, Vec<Item>>,
    /// Entity types and complex types by OData name.
    pub models: BTreeMap<String, Table>,
    /// Enumeration types by OData name.
    pub enumerations: BTreeMap<String, Table>,
    /// Parameters of operations, by file and Rust name.
    pub parameters: BTreeMap<(String, String), Table>,
}

impl Generated {
    /// Reads all of it.
    pub fn read() -> Self {
        let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../beta/src");
        let mut generated = Self {
            files: BTreeMap::new(),
            models: BTreeMap::new(),
            enumerations: BTreeMap::new(),
            parameters: BTreeMap::new(),
        };
        for folder in ["models", "requests"] {
            generated.collect(&source.join(folder), folder);
        }
        let service = std::fs::read_to_string(source.join("service.rs")).expect("the service root");
        generated.files.insert("service".to_owned(), items(&service));
        generated
    }

    fn collect(&mut self, folder: &Path, prefix: &str) {
        for entry in std::fs::read_dir(folder).expect("the generated crate is there") {
            let path = entry.expect("the folder can be read").path();
            let name = path.file_name().expect("an entry has a name").to_string_lossy().into_owned();
            if path.is_dir() {
                self.collect(&path, &format!("{prefix}/{name}"));
            } else if let Some(name) = name.strip_suffix(".rs") {
                let text = std::fs::read_to_string(&path).expect("a generated file can be read");
                self.add(&format!("{prefix}/{name}"), items(&text));
            }
        }
    }

    fn add(&mut self, file: &str, items: Vec<Item>) {
        for item in &items {
            let Some((name, table)) = table(file, item) else { continue };
            let before = if item.head.starts_with("msgraph_core::enumeration!") {
                self.enumerations.insert(name.clone(), table)
            } else if table.words.starts_with("parameters") {
                self.parameters.insert((file.to_owned(), table.ident.clone()), table)
            } else {
                self.models.insert(name.clone(), table)
            };
            assert!(before.is_none(), "{name} is generated twice");
        }
        self.files.insert(file.to_owned(), items);
    }

    /// The text of `impl` blocks of a type.
    pub fn implementation(&self, file: &str, ident: &str) -> Option<String> {
        let head = format!("impl {ident} {{");
        let items = self.files.get(file)?.iter().filter(|item| item.head == head);
        let texts: Vec<&str> = items.map(|item| item.body.as_str()).collect();
        (!texts.is_empty()).then(|| texts.join("\n"))
    }

    /// The builder of a type, if it has one.
    pub fn builder(&self, odata_name: &str, collection: bool) -> Option<Builder> {
        let model = self.models.get(odata_name)?;
        let file = model.file.replacen("models", "requests", 1);
        let ident =
            format!("{}{}", model.ident.trim_end_matches('_'), if collection { "Collection" } else { "Resource" });
        let declared = format!("pub struct {ident}(");
        let alias = format!("pub type {ident} =");
        let is_declaration = |item: &&Item| item.head.starts_with(&alias) || item.head.starts_with(&declared);
        let item = self.files.get(&file)?.iter().find(is_declaration)?;
        let (_, base) = item.body.split_once('<')?;
        let (base, _) = base.rsplit_once('>')?;
        let last = |path: &str| path.trim().rsplit("::").next().unwrap_or_default().to_owned();
        let parts: Vec<String> = base.split(',').map(last).filter(|part| !part.is_empty()).collect();
        let of_base = if collection { 2 } else { 1 };
        Some(Builder {
            model: parts.first()?.clone(),
            member: if collection { parts.get(1).cloned() } else { None },
            base: parts.get(of_base).cloned(),
            file,
            ident,
        })
    }

    /// The methods that a builder has itself.
    pub fn methods(&self, builder: &Builder) -> Vec<Method> {
        self.methods_of(&builder.file, &builder.ident)
    }

    /// The methods of a type of a file.
    pub fn methods_of(&self, file: &str, ident: &str) -> Vec<Method> {
        let text = self.implementation(file, ident).unwrap_or_default();
        let method = |text: &str| {
            let ident = text.split(['(', '<']).next().unwrap_or_default().trim().to_owned();
            Method { ident, text: format!("pub fn {text}") }
        };
        text.split("pub fn ").skip(1).map(method).collect()
    }
}

/// The string literals in a text.
pub fn literals(text: &str) -> BTreeSet<&str> {
    text.split('"').skip(1).step_by(2).collect()
}

/// The items of a file: what begins in the first column.
fn items(text: &str) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        let start = line.trim_start();
        // Comments and attributes say nothing about the wire. The note of `#[deprecated]` can take several lines.
        if start.starts_with('#') && !start.ends_with(']') {
            lines.by_ref().find(|line| line.trim_start() == ")]");
            continue;
        }
        if ["//", "#"].iter().any(|mark| start.starts_with(mark)) || line.is_empty() {
            continue;
        }
        match items.last_mut() {
            Some(item) if line.starts_with([' ', '}', ')', ']', '>']) => {
                item.body.push('\n');
                item.body.push_str(line);
            }
            _ => items.push(Item { head: line.to_owned(), body: line.to_owned() }),
        }
    }
    items
}

/// The table in a call of `model!` or `enumeration!`, by OData name.
fn table(file: &str, item: &Item) -> Option<(String, Table)> {
    if !["msgraph_core::model!", "msgraph_core::enumeration!"].iter().any(|call| item.head.starts_with(call)) {
        return None;
    }
    let inside = item.body.split_once('{')?.1;
    let (head, rows) = inside.split_once(';')?;
    let mut parts = head.split('"');
    let ident = parts.next()?.trim().trim_end_matches(':').to_owned();
    let name = parts.next()?.to_owned();
    let words = parts.next()?.split(',').nth(1).unwrap_or_default().trim().to_owned();
    let rows = rows.lines().filter_map(|row| {
        let mut parts = row.split('"');
        parts.next();
        let wire = parts.next()?.to_owned();
        let value = parts.next().and_then(|rest| rest.trim_matches([' ', '=', ',']).parse().ok());
        Some((wire, value))
    });
    let rows = rows.collect();
    Some((name, Table { file: file.to_owned(), ident, words, rows }))
}
