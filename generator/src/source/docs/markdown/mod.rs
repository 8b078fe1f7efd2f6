//! The Markdown form, as the documentation repository has it: blocks from the events of `pulldown-cmark`.

mod loose_table;

use std::ops::Range;

use pulldown_cmark::{BrokenLink, CodeBlockKind, CowStr, Event, LinkType, Options, Parser, Tag, TagEnd};

use super::super::Span;
use super::block::{Block, BlockKind, Code, Link, Phrase, Place, Row, Table};
use super::reading::Reading;

/// The blocks of a file, from `start` on.
pub(super) fn blocks(reading: &mut Reading<'_>, file: usize, start: usize) -> Vec<Block> {
    let text = reading.file(file).text.get(start..).unwrap_or_default();
    // `[identitySet][]` with a definition elsewhere, or nowhere: the text counts, not where it leads. Shortcuts such as
    // `[deprecated]` stay as they are: those are words in brackets.
    let unresolved = |link: BrokenLink<'_>| {
        matches!(link.link_type, LinkType::Collapsed | LinkType::Reference)
            .then(|| (CowStr::from(""), CowStr::from("")))
    };
    let parser = Parser::new_with_broken_link_callback(text, Options::ENABLE_TABLES, Some(unresolved));
    let mut builder = Builder { text, base: start, file, blocks: Vec::new(), open: None, state: State::default() };
    for (event, range) in parser.into_offset_iter() {
        builder.event(event, range);
    }
    builder.close(text.len());
    let Builder { blocks, .. } = builder;
    loose_table::recover(reading, shown_tabs(blocks))
}

/// The inline text of a piece of Markdown.
fn phrase(text: &str) -> Phrase {
    let mut builder = Builder { text, base: 0, file: 0, blocks: Vec::new(), open: None, state: State::default() };
    for (event, range) in Parser::new(text).into_offset_iter() {
        builder.event(event, range);
    }
    builder.close(text.len());
    builder.blocks.into_iter().find_map(|block| block.prose().cloned()).unwrap_or_default()
}

/// Leaves out the tabs of other languages than HTTP.
fn shown_tabs(blocks: Vec<Block>) -> Vec<Block> {
    let mut hidden = false;
    let shown = blocks.into_iter().filter(|block| {
        match &block.kind {
            BlockKind::Tab(name) => hidden = !name.eq_ignore_ascii_case("http"),
            BlockKind::Heading(_) | BlockKind::Rule => hidden = false,
            _ => {}
        }
        !hidden && !matches!(block.kind, BlockKind::Tab(_) | BlockKind::Rule)
    });
    shown.collect()
}

/// Builds blocks from events.
struct Builder<'t> {
    text: &'t str,
    base: usize,
    file: usize,
    blocks: Vec<Block>,
    /// The text that is being collected, with where it started.
    open: Option<(Phrase, usize)>,
    state: State,
}

/// What the text being collected is part of.
#[derive(Default)]
struct State {
    items: usize,
    link: Option<(usize, String)>,
    table: Option<Table>,
    row: Vec<Phrase>,
    row_start: usize,
    code: Option<Code>,
    html: Option<String>,
    /// In `<sup>`, which holds the mark of a footnote.
    raised: bool,
}

impl Builder<'_> {
    fn place(&self, range: &Range<usize>) -> Place {
        Place { file: self.file, span: Span::new(self.base + range.start, self.base + range.end) }
    }

    fn push(&mut self, kind: BlockKind, range: &Range<usize>) {
        self.blocks.push(Block { kind, at: self.place(range) });
    }

    fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag, range),
            Event::Text(text) => self.add(&text),
            Event::Code(text) => self.add(&text),
            Event::SoftBreak => self.add(" "),
            Event::HardBreak => self.add("\n"),
            Event::InlineHtml(html) => self.inline_html(&html),
            Event::Html(html) => match &mut self.state.html {
                Some(all) => all.push_str(&html),
                None => self.inline_html(&html),
            },
            Event::Rule => {
                self.close(range.start);
                self.push(BlockKind::Rule, &range);
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        match tag {
            Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. } => {
                let (phrase, _) = self.open.get_or_insert_with(|| (Phrase::default(), range.start));
                self.state.link = Some((phrase.text.len(), dest_url.into_string()));
                return;
            }
            Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Superscript | Tag::Subscript => return,
            _ => {}
        }
        self.close(range.start);
        match tag {
            Tag::Item => {
                self.state.items += 1;
                self.open = Some((Phrase::default(), range.start));
            }
            Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell => self.open = Some((Phrase::default(), range.start)),
            Tag::CodeBlock(kind) => {
                let language = match &kind {
                    CodeBlockKind::Fenced(info) => info.split_whitespace().next().unwrap_or_default().to_lowercase(),
                    CodeBlockKind::Indented => String::new(),
                };
                self.state.code = Some(Code { language, text: String::new() });
            }
            Tag::HtmlBlock => self.state.html = Some(String::new()),
            Tag::Table(_) => self.state.table = Some(Table::default()),
            Tag::TableHead | Tag::TableRow => self.state.row_start = range.start,
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd, range: Range<usize>) {
        match tag {
            TagEnd::Link | TagEnd::Image => {
                if let (Some((start, target)), Some((phrase, _))) = (self.state.link.take(), &mut self.open) {
                    let text = phrase.text.get(start..).unwrap_or_default().to_owned();
                    phrase.links.push(Link { text, target });
                }
            }
            TagEnd::Heading(_) => {
                if let Some((phrase, _)) = self.open.take() {
                    self.heading(phrase, &range);
                }
            }
            TagEnd::TableCell => self.state.row.extend(self.open.take().map(|(phrase, _)| phrase)),
            TagEnd::TableHead => {
                let cells = std::mem::take(&mut self.state.row);
                if let Some(table) = &mut self.state.table {
                    table.header = cells;
                }
            }
            TagEnd::TableRow => {
                let mut cells = std::mem::take(&mut self.state.row);
                let at = self.place(&(self.state.row_start..range.end));
                if let Some(table) = &mut self.state.table {
                    let raw = self.text.get(self.state.row_start..range.end).unwrap_or_default();
                    // The parser drops cells that the head has no column for.
                    if loose_table::width(raw) > table.header.len() {
                        cells = loose_table::phrases(raw);
                    }
                    table.rows.push(Row { cells, at });
                }
            }
            TagEnd::Table => {
                if let Some(table) = self.state.table.take() {
                    self.push(BlockKind::Table(table), &range);
                }
            }
            TagEnd::CodeBlock => {
                if let Some(mut code) = self.state.code.take() {
                    code.text = code.text.replace("\r\n", "\n");
                    self.push(BlockKind::Code(code), &range);
                }
            }
            TagEnd::HtmlBlock => {
                for comment in comments(&self.state.html.take().unwrap_or_default()) {
                    self.push(BlockKind::Comment(comment), &range);
                }
            }
            TagEnd::Item => {
                self.close(range.end);
                self.state.items = self.state.items.saturating_sub(1);
            }
            TagEnd::Paragraph => self.close(range.end),
            _ => {}
        }
    }

    /// Ends the text that is being collected.
    fn close(&mut self, end: usize) {
        let Some((phrase, start)) = self.open.take() else { return };
        let range = start..end;
        if self.includes(&phrase, &range) || phrase.is_blank() {
            return;
        }
        let kind = if self.state.items > 0 { BlockKind::Item(phrase) } else { BlockKind::Paragraph(phrase) };
        self.push(kind, &range);
    }

    fn heading(&mut self, phrase: Phrase, range: &Range<usize>) {
        // `---` below an include ends a group of tabs, but to Markdown it makes a heading of the line above it.
        if self.includes(&phrase, range) {
            self.push(BlockKind::Rule, range);
            return;
        }
        let tab = phrase.links.iter().find_map(|link| link.target.strip_prefix("#tab/"));
        let kind = match tab {
            Some(name) => BlockKind::Tab(name.to_owned()),
            None => BlockKind::Heading(phrase.trimmed().to_owned()),
        };
        self.push(kind, range);
    }

    /// Pushes the includes of a paragraph that is nothing else: `[!INCLUDE [label](target)]`, once or more.
    fn includes(&mut self, phrase: &Phrase, range: &Range<usize>) -> bool {
        if !phrase.trimmed().to_ascii_uppercase().starts_with("[!INCLUDE") {
            return false;
        }
        for link in &phrase.links {
            let (label, target) = (link.text.trim().to_owned(), link.target.clone());
            self.push(BlockKind::Include { label, target }, range);
        }
        !phrase.links.is_empty()
    }

    fn add(&mut self, text: &str) {
        if let Some(code) = &mut self.state.code {
            code.text.push_str(text);
        } else if !self.state.raised
            && let Some((phrase, _)) = &mut self.open
        {
            phrase.text.push_str(text);
        }
    }

    fn inline_html(&mut self, html: &str) {
        let name = html.trim_start_matches(['<', '/']).split(|c: char| !c.is_ascii_alphanumeric()).next();
        match name.unwrap_or_default().to_ascii_lowercase().as_str() {
            "br" => self.add("\n"),
            "sup" => self.state.raised = !html.starts_with("</"),
            "" | "a" | "b" | "div" | "em" | "i" | "img" | "li" | "p" | "span" | "strong" | "sub" | "ul" => {}
            // `<token>` is no tag but a placeholder that somebody forgot to escape.
            _ => self.add(html),
        }
        // A comment before a fence that is indented less belongs to the paragraph above, to Markdown.
        for comment in comments(html) {
            let end = self.text.len();
            self.push(BlockKind::Comment(comment), &(end..end));
        }
    }
}

/// The comments in a piece of HTML.
fn comments(html: &str) -> Vec<String> {
    let mut comments = Vec::new();
    let mut rest = html;
    while let Some(start) = rest.find("<!--") {
        rest = &rest[start + 4..];
        let end = rest.find("-->").unwrap_or(rest.len());
        comments.push(rest[..end].trim().to_owned());
        rest = rest.get(end + 3..).unwrap_or_default();
    }
    comments
}
