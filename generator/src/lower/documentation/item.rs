//! The documentation of one item: paragraphs, then the links that they refer to.

use crate::ir::{Annotations, Expression};
use crate::lower::facts;
use crate::lower::source_text::{DocLine, StringLiteral};

/// The width of documentation on an item of a file: 100 columns without `/// `.
pub(crate) const ITEM_WIDTH: usize = 96;
/// The width of documentation on a field, variant or method.
pub(crate) const MEMBER_WIDTH: usize = 92;

/// Documentation under construction.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct ItemDocs {
    paragraphs: Vec<Paragraph>,
    /// Labels and URLs.
    links: Vec<(&'static str, String)>,
}

#[derive(Clone, Debug, PartialEq)]
enum Paragraph {
    /// Sentences, which are wrapped.
    Sentences(Vec<DocLine>),
    /// Lines of code.
    Code(Vec<DocLine>),
}

impl ItemDocs {
    /// Starts with a paragraph of one sentence.
    pub fn new(first: DocLine) -> Self {
        Self::default().paragraph(first)
    }

    /// Starts a paragraph.
    #[must_use]
    pub fn paragraph(self, sentence: DocLine) -> Self {
        self.paragraph_of(vec![sentence])
    }

    /// Starts a paragraph, if there is something to say.
    #[must_use]
    pub fn paragraph_of(mut self, sentences: Vec<DocLine>) -> Self {
        self.paragraphs.extend((!sentences.is_empty()).then_some(Paragraph::Sentences(sentences)));
        self
    }

    /// Adds what the service says of the element in words, a paragraph each.
    #[must_use]
    pub fn described(self, annotations: &Annotations) -> Self {
        let texts = ["Org.OData.Core.V1.Description", "Org.OData.Core.V1.LongDescription"]
            .into_iter()
            .filter_map(|term| facts::term(annotations, term).and_then(Expression::as_text));
        texts.fold(self, Self::text_of)
    }

    /// Adds the paragraphs of a text.
    fn text_of(mut self, text: &str) -> Self {
        let mut lines: Vec<&str> = Vec::new();
        for line in text.lines().map(str::trim).chain([""]) {
            if !line.is_empty() {
                lines.push(line);
            } else if !lines.is_empty() {
                let words: Vec<&str> = lines.iter().flat_map(|line| line.split_whitespace()).collect();
                self = self.paragraph(DocLine::prose(&words.join(" ")));
                lines.clear();
            }
        }
        self
    }

    /// Adds a chain of calls after some words: in the sentence, or as a block of one call a line where it is longer than a
    /// line.
    #[must_use]
    pub fn chain(self, words: DocLine, chain: &[String], width: usize) -> Self {
        let line = chain.join(".");
        if line.chars().count() + 4 <= width {
            return self.paragraph(DocLine::fill("{} {}.", &[&words, &DocLine::code(&line)]));
        }
        let mut found = self.paragraph(DocLine::fill("{}:", &[&words]));
        let mut code = Vec::new();
        for (at, call) in chain.iter().enumerate() {
            code.push(DocLine::call(call, if at == 0 { "" } else { "    ." }));
        }
        found.paragraphs.push(Paragraph::Code(code));
        found
    }

    /// Defines links that paragraphs refer to by their labels.
    #[must_use]
    pub fn links(mut self, links: impl IntoIterator<Item = (&'static str, String)>) -> Self {
        self.links.extend(links);
        self
    }

    /// The lines, wrapped at a width.
    pub fn lines(&self, width: usize) -> Vec<DocLine> {
        let mut lines: Vec<DocLine> = Vec::new();
        let mut definitions = Vec::new();
        for paragraph in &self.paragraphs {
            if !lines.is_empty() {
                lines.push(DocLine::blank());
            }
            match paragraph {
                Paragraph::Sentences(sentences) => {
                    let (text, found) = DocLine::join(sentences, " ").with_short_links(width);
                    lines.extend(text.wrapped(width));
                    definitions.extend(found);
                }
                Paragraph::Code(code) => {
                    lines.push(DocLine::fixed("```ignore"));
                    lines.extend(code.iter().cloned());
                    lines.push(DocLine::fixed("```"));
                }
            }
        }
        definitions.extend(self.links.iter().map(|(label, url)| DocLine::definition(label, url)));
        definitions.dedup();
        if !definitions.is_empty() {
            lines.push(DocLine::blank());
        }
        lines.extend(definitions);
        lines
    }
}

/// The name of a type, which refers to the link `reference` if there is one.
pub(crate) fn type_label(name: &str, has_reference: bool) -> DocLine {
    let label = DocLine::code(name);
    let linked = DocLine::fill("[{}][reference]", &[&label]);
    // A comma may follow on the same line.
    match has_reference {
        true if linked.chars().count() < ITEM_WIDTH => linked,
        true => DocLine::fill("{} ([reference])", &[&label]),
        false => label,
    }
}

/// The alias by which rustdoc finds an item whose Rust name differs from its wire name by more than case and underscores.
/// What `#[doc(alias)]` cannot hold has none.
pub(crate) fn doc_alias(wire: &str, ident: &str) -> Option<StringLiteral> {
    let plain = |name: &str| name.replace('_', "").to_ascii_lowercase();
    let is_refused = |c: char| c.is_whitespace() || matches!(c, '"' | '\'');
    (plain(wire) != plain(ident) && !wire.is_empty() && !wire.contains(is_refused)).then(|| StringLiteral::new(wire))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn links_follow_the_paragraphs_that_refer_to_them() {
        let docs = ItemDocs::new(DocLine::fixed("`POST …/lend`."))
            .paragraph(DocLine::fixed("Returns 204 without a body."))
            .paragraph_of(Vec::new())
            .paragraph_of(vec![DocLine::fixed("Needs something."), DocLine::fixed("[Reference]")])
            .links([("reference", "https://example.org/lend".to_owned())]);
        assert_eq!(
            docs.lines(22),
            [
                "`POST …/lend`.",
                "",
                "Returns 204 without a",
                "body.",
                "",
                "Needs something.",
                "[Reference]",
                "",
                "[reference]: https://example.org/lend"
            ]
        );
    }

    #[test]
    fn a_text_becomes_paragraphs_that_cannot_be_taken_for_markup() {
        let text =
            "See [this](javascript:x) and https://example.org/a_b, `code`.\n  1. <b>One</b>\n\n\n# *Two* - 3. end\n";
        assert_eq!(
            ItemDocs::new(DocLine::fixed("`name`.")).text_of(text).lines(60),
            [
                "`name`.",
                "",
                r"See \[this\](javascript:x) and https\://example.org/a_b,",
                r"\`code\`. 1. \<b\>One\</b\>",
                "",
                r"\# \*Two\* - 3. end",
            ]
        );
        // What wrapping brings to the start of a line starts no list there.
        let wrapped = ItemDocs::default().text_of("word - 3. end").lines(7);
        assert_eq!(wrapped, ["word -", r"3\. end"]);
    }

    #[test]
    fn a_long_link_becomes_a_reference_and_a_long_chain_a_block() {
        let link = DocLine::link(&DocLine::code("Thing"), "crate::requests::thing");
        let chain: Vec<String> = ["graph", "things()", "id(id)"].map(str::to_owned).into();
        let docs = ItemDocs::new(DocLine::fill("Leads to {}.", &[&link]));
        assert_eq!(
            docs.chain(DocLine::fixed("For example"), &chain, 20).lines(20),
            [
                "Leads to [`Thing`].",
                "",
                "For example:",
                "",
                "```ignore",
                "graph",
                "    .things()",
                "    .id(id)",
                "```",
                "",
                "[`Thing`]: crate::requests::thing",
            ]
        );
    }

    #[test]
    fn an_alias_is_given_where_the_wire_name_says_more_than_the_rust_name() {
        assert_eq!(doc_alias("cloudPCs", "cloud_pcs"), None);
        assert_eq!(doc_alias("type", "type_"), None);
        assert_eq!(doc_alias("request-id", "request_id").as_deref(), Some("\"request-id\""));
        assert_eq!(doc_alias("range", "range_with").as_deref(), Some("\"range\""));
        assert_eq!(doc_alias("a b", "a_b"), None);
    }
}
