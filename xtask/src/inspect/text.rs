//! What is known of an element, for people to read.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use serde_json::Value;

use super::facts::{Element, EnumFacts, MemberFacts, OperationFacts, Report, TypeFacts};

/// The most of a list that is worth printing: `entity` has thousands of derived types. `--format json` has all.
const MOST: usize = 40;

pub fn render(report: &Report) -> String {
    let mut page = Page::default();
    page.line(&format!("from {}", report.source));
    for element in &report.elements {
        page.line("");
        match element {
            Element::Type(facts) => structured(&mut page, facts),
            Element::Enum(facts) => enumeration(&mut page, facts),
            Element::Operation(facts) => operation(&mut page, facts),
        }
    }
    page.text
}

#[derive(Default)]
struct Page {
    text: String,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    /// A fact on one line, if there is any.
    fn fact(&mut self, name: &str, value: &str) {
        if !value.is_empty() {
            self.line(&format!("  {name:<14} {value}"));
        }
    }

    /// A list with a heading, if there is anything in it.
    fn list(&mut self, heading: &str, items: &[String], more: bool) {
        if items.is_empty() {
            return;
        }
        self.line(&format!("  {heading}"));
        for item in items.iter().take(MOST) {
            self.line(&format!("    {item}"));
        }
        if items.len() > MOST {
            self.line(&format!("    … and {} more (--format json has them)", items.len() - MOST));
        } else if more {
            self.line("    … and more (--paths NUMBER)");
        }
    }

    fn annotations(&mut self, annotations: &BTreeMap<String, Value>) {
        let items: Vec<String> = annotations.iter().map(|(term, value)| format!("{term} = {value}")).collect();
        self.list("annotations", &items, false);
    }

    fn members(&mut self, heading: &str, members: &[MemberFacts]) {
        if members.is_empty() {
            return;
        }
        self.line(&format!("  {heading}"));
        let name_width = width(members.iter().map(|member| &*member.name));
        let type_width = width(members.iter().map(|member| &*member.type_name));
        for member in members {
            let mut line = format!("    {:<name_width$}  {:<type_width$}", member.name, member.type_name);
            let rust = member.rust.iter().map(|rust| format!("`{rust}`"));
            let nullable = member.nullable.then(|| "nullable".to_owned());
            let contained = member.contained.then(|| "contained".to_owned());
            let inherited = member.inherited_from.iter().map(|base| format!("of {base}"));
            let annotations = member.annotations.iter().map(|(term, value)| {
                let term = term.rsplit('.').next().unwrap_or(term);
                if *value == Value::Bool(true) { term.to_owned() } else { format!("{term}={value}") }
            });
            let notes: Vec<String> =
                rust.chain(nullable).chain(contained).chain(inherited).chain(annotations).collect();
            // Writing to a String cannot fail.
            let _ = write!(line, "  {}", notes.join(", "));
            self.line(&line);
        }
    }
}

fn width<'a>(names: impl Iterator<Item = &'a str>) -> usize {
    names.map(str::len).max().unwrap_or(0)
}

fn structured(page: &mut Page, facts: &TypeFacts) {
    let kinds = [(facts.is_abstract, "abstract "), (facts.open, "open "), (facts.media, "media ")];
    let words: String = kinds.iter().filter(|(is, _)| *is).map(|(_, word)| *word).collect();
    page.line(&format!("{words}{} {}", if facts.entity { "entity type" } else { "complex type" }, facts.name));
    page.fact("rust", facts.rust.as_deref().unwrap_or_default());
    for builder in &facts.builders {
        page.fact("builder", builder);
    }
    page.fact("key", &facts.key.join(", "));
    page.fact("bases", &facts.bases.join(", "));
    page.annotations(&facts.annotations);
    page.members("properties", &facts.properties);
    page.members("navigation properties", &facts.navigation);
    page.list("operations", &facts.operations, false);
    page.list("derived types", &facts.derived, false);
    page.list("used by", &facts.used_by, false);
    page.list("documented by", &facts.documentation, false);
    page.list("corrected", &facts.corrections, false);
    page.list("paths", &facts.paths, facts.more_paths);
}

fn enumeration(page: &mut Page, facts: &EnumFacts) {
    page.line(&format!("{}enum type {}", if facts.flags { "flags " } else { "" }, facts.name));
    page.fact("rust", facts.rust.as_deref().unwrap_or_default());
    page.fact("underlying", &facts.underlying);
    page.annotations(&facts.annotations);
    page.members("members", &facts.members);
    page.list("corrected", &facts.corrections, false);
    page.list("used by", &facts.used_by, false);
}

fn operation(page: &mut Page, facts: &OperationFacts) {
    let composable = if facts.composable { "composable " } else { "" };
    page.line(&format!("{composable}{} {}", if facts.function { "function" } else { "action" }, facts.name));
    page.fact("bound to", facts.binding.as_deref().unwrap_or("nothing"));
    page.fact("returns", facts.returns.as_deref().unwrap_or("nothing"));
    page.fact("known from", &facts.provenance);
    for method in &facts.rust {
        page.fact("rust", method);
    }
    page.annotations(&facts.annotations);
    page.members("parameters", &facts.parameters);
    page.list("documented by", &facts.documentation, false);
    page.list("corrected", &facts.corrections, false);
    page.list("paths", &facts.paths, facts.more_paths);
}
