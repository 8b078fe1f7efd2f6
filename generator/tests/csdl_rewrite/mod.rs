//! Rewrites metadata into other metadata that means the same: shuffled, or with other aliases.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use quick_xml::events::Event;
use quick_xml::events::attributes::Attributes;
use quick_xml::reader::Reader;

/// An element as it is written.
#[derive(Clone, Debug, Default)]
pub struct Node {
    /// Its name with its prefix.
    pub tag: String,
    /// Its attributes, values still escaped.
    pub attributes: Vec<(String, String)>,
    /// Elements in it.
    pub children: Vec<Node>,
    /// Text in it, still escaped, where that is not blank.
    pub text: String,
}

/// A small generator of numbers (xorshift), so that a failure can be repeated from its seed.
pub struct Dice(u64);

impl Dice {
    /// Starts from a seed.
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// A number below a bound.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap_or(0) % bound.max(1)
    }

    fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.below(at + 1));
        }
    }
}

/// The namespace of CSDL elements.
const EDM: &str = "http://docs.oasis-open.org/odata/ns/edm";

/// A name without the prefix of CSDL elements, which a document may bind to one: `ns0:Schema` is `Schema`.
fn without_prefix<'n>(name: &'n str, prefixes: &[String]) -> &'n str {
    match name.split_once(':') {
        Some((prefix, local)) if prefixes.iter().any(|known| known == prefix) => local,
        _ => name,
    }
}

/// Reads a document. CSDL elements lose their prefix.
pub fn parse(text: &str) -> Node {
    let mut prefixes: Vec<String> = Vec::new();
    let mut reader = Reader::from_str(text);
    let mut open = vec![Node::default()];
    loop {
        let start = usize::try_from(reader.buffer_position()).expect("fits");
        let event = reader.read_event().expect("well-formed");
        let end = usize::try_from(reader.buffer_position()).expect("fits");
        match event {
            Event::Start(_) | Event::Empty(_) => {
                let empty = matches!(event, Event::Empty(_));
                let inside = text[start + 1..end - 1].trim_end_matches('/');
                let name_end = inside.find(char::is_whitespace).unwrap_or(inside.len());
                let attributes = Attributes::new(inside, name_end)
                    .map(|attribute| attribute.expect("well-formed"))
                    .map(|attribute| (attribute.key.into_inner().to_owned(), attribute.value.into_owned()))
                    .map(|(name, value)| match name.strip_prefix("xmlns:") {
                        Some(prefix) if value == EDM => {
                            prefixes.push(prefix.to_owned());
                            ("xmlns".to_owned(), value)
                        }
                        _ => (name, value),
                    })
                    .collect();
                let tag = without_prefix(&inside[..name_end], &prefixes).to_owned();
                let node = Node { tag, attributes, ..Node::default() };
                if empty { open.last_mut().expect("the root").children.push(node) } else { open.push(node) }
            }
            Event::End(_) => {
                let node = open.pop().expect("it was opened");
                open.last_mut().expect("the root").children.push(node);
            }
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) => {
                let piece = &text[start..end];
                let node = open.last_mut().expect("the root");
                if !(piece.trim().is_empty() && node.text.is_empty()) {
                    node.text.push_str(piece);
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    open.pop().expect("the root").children.pop().expect("one element")
}

/// Writes a document.
pub fn write(node: &Node) -> String {
    fn element(node: &Node, out: &mut String) {
        let _ = write!(out, "<{}", node.tag);
        for (name, value) in &node.attributes {
            let quote = if value.contains('"') { '\'' } else { '"' };
            let _ = write!(out, " {name}={quote}{value}{quote}");
        }
        out.push('>');
        out.push_str(&node.text);
        for child in &node.children {
            out.push('\n');
            element(child, out);
        }
        let _ = write!(out, "</{}>", node.tag);
    }
    let mut out = String::new();
    element(node, &mut out);
    out
}

/// Shuffles all that has no order of its own: everything but parameters, key properties, the items of collections, and
/// the members of an enumeration that has a member without a value.
pub fn shuffle(node: &mut Node, dice: &mut Dice) {
    dice.shuffle(&mut node.attributes);
    for child in &mut node.children {
        shuffle(child, dice);
    }
    let kept: fn(&Node) -> bool = match node.tag.as_str() {
        "Collection" => return,
        "Action" | "Function" => |child| child.tag == "Parameter",
        "Key" => |child| child.tag == "PropertyRef",
        "EnumType" if node.children.iter().any(|child| child.tag == "Member" && !has(child, "Value")) => {
            |child| child.tag == "Member"
        }
        _ => |_| false,
    };
    let mut in_order: Vec<Node> = node.children.iter().filter(|child| kept(child)).cloned().collect();
    dice.shuffle(&mut node.children);
    in_order.reverse();
    for child in &mut node.children {
        if kept(child) {
            *child = in_order.pop().expect("as many as before");
        }
    }
}

fn has(node: &Node, name: &str) -> bool {
    node.attributes.iter().any(|(attribute, _)| attribute == name)
}

/// Gives every schema another alias, or one where it had none, and writes every name that it can with the new ones.
pub fn rename_aliases(root: &mut Node, dice: &mut Dice) {
    let mut old: BTreeMap<String, String> = BTreeMap::new();
    let mut new: BTreeMap<String, String> = BTreeMap::new();
    visit(root, &mut |node| {
        if !matches!(node.tag.as_str(), "Schema" | "edmx:Include") {
            return;
        }
        let value = |name: &str| {
            node.attributes.iter().find(|(attribute, _)| attribute == name).map(|(_, value)| value.clone())
        };
        let Some(namespace) = value("Namespace") else { return };
        if let Some(alias) = value("Alias") {
            old.insert(alias, namespace.clone());
        }
        let alias = format!("alias{}x{}", new.len(), dice.below(1000));
        node.attributes.retain(|(name, _)| name != "Alias");
        node.attributes.push(("Alias".to_owned(), alias.clone()));
        new.insert(namespace, alias);
    });
    visit(root, &mut |node| {
        let is_include =
            matches!(node.tag.as_str(), "Schema" | "edmx:Include" | "edmx:IncludeAnnotations" | "edmx:Edmx");
        for (name, value) in node.attributes.iter_mut().filter(|_| !is_include) {
            let holds_names = [
                "Type",
                "BaseType",
                "EntityType",
                "Target",
                "Term",
                "UnderlyingType",
                "Action",
                "Function",
                "EntitySetPath",
                "Path",
                "PropertyPath",
                "NavigationPropertyPath",
                "AnnotationPath",
                "ModelElementPath",
                "BaseTerm",
                "Extends",
                "AppliesTo",
                "Partner",
            ];
            // Half of the names keep their namespace, so that both ways are read.
            if holds_names.contains(&name.as_str()) {
                *value = renamed(value, &old, &new, dice);
            }
        }
        if matches!(
            node.tag.as_str(),
            "PropertyPath" | "NavigationPropertyPath" | "AnnotationPath" | "ModelElementPath" | "Path"
        ) {
            node.text = renamed(&node.text, &old, &new, dice);
        }
    });
}

fn renamed(text: &str, old: &BTreeMap<String, String>, new: &BTreeMap<String, String>, dice: &mut Dice) -> String {
    let mut out = String::new();
    for piece in text.split_inclusive(['/', '(', ')', ',', '@', '#', ' ']) {
        let end = piece.trim_end_matches(['/', '(', ')', ',', '@', '#', ' ']).len();
        let (name, separator) = piece.split_at(end);
        let qualified = name.rsplit_once('.').and_then(|(prefix, simple)| {
            let namespace = old.get(prefix).map_or(prefix, String::as_str);
            let alias = new.get(namespace)?;
            let prefix = if dice.below(2) == 0 { alias } else { namespace };
            Some(format!("{prefix}.{simple}"))
        });
        out.push_str(qualified.as_deref().unwrap_or(name));
        out.push_str(separator);
    }
    out
}

fn visit(node: &mut Node, action: &mut dyn FnMut(&mut Node)) {
    action(node);
    for child in &mut node.children {
        visit(child, action);
    }
}
