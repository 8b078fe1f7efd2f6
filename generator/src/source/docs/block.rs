//! What a page is made of, whichever form it comes in: headings, paragraphs, tables, code.

use super::super::Span;

/// A place in one of the files that a page is read from: its own, or one that it includes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Place {
    /// The file, by its number in [`Reading`](super::reading::Reading).
    pub file: usize,
    /// The part of it.
    pub span: Span,
}

/// Text without its marks, and the links in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Phrase {
    /// The text; a line break that the page sets by hand is a line feed.
    pub text: String,
    /// Empty in the plain-text form, which has lost them.
    pub links: Vec<Link>,
}

/// A link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Link {
    /// What stands there.
    pub text: String,
    /// Where it leads.
    pub target: String,
}

/// A table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Table {
    /// The cells of its head.
    pub header: Vec<Phrase>,
    /// The rows below it.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Row {
    /// Its cells; there may be fewer than the head has.
    pub cells: Vec<Phrase>,
    /// Where it stands.
    pub at: Place,
}

/// A block with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// Where it stands.
    pub at: Place,
}

/// What a block is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum BlockKind {
    /// A heading.
    Heading(String),
    /// The heading of a tab, such as `http` or `csharp`, in a group of which one is shown.
    Tab(String),
    /// What ends a group of tabs.
    Rule,
    /// A paragraph.
    Paragraph(Phrase),
    /// An item of a list.
    Item(Phrase),
    /// A table.
    Table(Table),
    /// Code.
    Code(Code),
    /// A comment: in these pages nearly always JSON about the block that follows.
    Comment(String),
    /// Another file that stands here.
    Include {
        /// What the page calls it, such as `permissions-table`.
        label: String,
        /// Its path relative to the page.
        target: String,
    },
}

/// A block of code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Code {
    /// The language that the page names, in lower case; empty for none.
    pub language: String,
    /// The code.
    pub text: String,
}

impl Phrase {
    /// A phrase without links.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), links: Vec::new() }
    }

    /// The text without space around it.
    pub fn trimmed(&self) -> &str {
        self.text.trim()
    }

    /// Whether there is nothing to read.
    pub fn is_blank(&self) -> bool {
        self.text.trim().is_empty()
    }
}

impl Row {
    /// The text of a cell; empty where the row has no such cell.
    pub fn text(&self, column: usize) -> &str {
        self.cells.get(column).map_or("", Phrase::trimmed)
    }
}

impl Table {
    /// The heads of its columns, in lower case and without the space around them.
    pub fn heads(&self) -> Vec<String> {
        let plain = |cell: &Phrase| cell.text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        self.header.iter().map(plain).collect()
    }
}

impl Block {
    /// The text of a paragraph or item.
    pub fn prose(&self) -> Option<&Phrase> {
        match &self.kind {
            BlockKind::Paragraph(phrase) | BlockKind::Item(phrase) => Some(phrase),
            _ => None,
        }
    }
}
