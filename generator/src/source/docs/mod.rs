//! Reference pages of Microsoft Graph, in Markdown as the documentation repository has them, and as the plain text of a
//! page in a browser.
//!
//! Each form becomes the same list of blocks, which is split into sections by their headings; the facts are read from
//! those, by the same code for both forms. A page says nothing of Rust, and what it says may be wrong: what a reader of
//! the page would understand is what stands in [`Page`], and what that is worth is for others to judge.

mod block;
mod examples;
mod facts;
mod front_matter;
mod hidden;
mod include;
mod json;
mod locate;
mod markdown;
mod page_name;
mod plain_text;
mod reading;
mod section;

use super::SourceFile;
use crate::diagnostics::{Diagnostic, Diagnostics, in_order};
use crate::ir::{DocumentedOperation, DocumentedResource};

use block::{Block, BlockKind};
use facts::Head;
use front_matter::FrontMatter;
use reading::Reading;

pub use examples::{Example, ExampleBody, ExampleRequest, ExampleResponse};
pub use include::Includes;
pub use json::{Json, Repair, Unreadable, read as read_json};
pub use locate::locate;

/// A page that was read.
#[derive(Clone, Debug)]
pub struct Page {
    /// What it is about.
    pub facts: PageFacts,
    /// Whether the page's name is that of its file. If not, it is made from what the page is about.
    pub named_by_file: bool,
    /// Its HTTP examples.
    pub examples: Vec<Example>,
    /// What looks wrong on it, or could not be followed.
    pub warnings: Vec<Diagnostic>,
}

/// What a page is about.
#[derive(Clone, Debug)]
pub enum PageFacts {
    /// An operation.
    Operation(DocumentedOperation),
    /// A type.
    Resource(DocumentedResource),
}

impl PageFacts {
    /// The page's name.
    pub fn page(&self) -> &str {
        match self {
            Self::Operation(operation) => &operation.page,
            Self::Resource(resource) => &resource.page,
        }
    }
}

/// Pages longer than this are none: the longest have 200 KB.
const LONGEST: usize = 8 << 20;

/// Whether a file of a documentation tree claims to be a reference page.
///
/// Trees hold much else: includes, articles, tables of contents. Pages say what they are in their front matter; text that
/// was saved has none, and neither have pages that were taken out of a tree, but those have the sections of one.
pub fn is_page(file: &SourceFile) -> bool {
    let front = front_matter::read(&file.text);
    match front.doc_type.as_deref() {
        Some(doc_type) => is_reference(doc_type),
        None if file.path.ends_with(".txt") => true,
        None => file.text.lines().any(|line| {
            let role = section::role(line.trim_start_matches('#'));
            matches!(role, Some(section::Role::Requests | section::Role::Properties | section::Role::Members))
        }),
    }
}

fn is_reference(doc_type: &str) -> bool {
    matches!(doc_type, "apiPageType" | "resourcePageType" | "enumPageType")
}

/// Reads a page. What it includes is looked up by paths relative to its own.
///
/// # Errors
///
/// What makes the file no reference page: it has no title, or neither request lines nor anything else that the page of an
/// operation or type has.
pub fn read_page(file: &SourceFile, tree: &dyn Includes) -> Result<Page, Diagnostics> {
    if file.text.len() > LONGEST {
        let message = format!("the file has {} bytes; no reference page has more than {LONGEST}", file.text.len());
        let location = file.location(super::Span::default());
        return Err(Diagnostic::error("docs::too-long", message).at(location).with_remedy("remove it").into());
    }
    let mut reading = Reading::new(file);
    let front = front_matter::read(&file.text);
    let (blocks, date) = if is_markdown(file, &front) {
        let blocks = markdown::blocks(&mut reading, 0, front.end);
        (include::expand(&mut reading, blocks, tree), front.date.clone())
    } else {
        (plain_text::blocks(&reading, front.end), front.date.clone().or_else(|| facts::about::text_date(&file.text)))
    };
    let Some((title, rest)) = title(&front, &blocks) else {
        return Err(no_page(&reading, "it has no title"));
    };
    let sections = section::sections(rest);
    let examples = examples::read(&reading, &sections);
    let by_file = page_name::of_file(&file.path);
    let head = Head { page: by_file.unwrap_or_default(), title: &title, date };
    let doc_type = front.doc_type.as_deref().unwrap_or_default();
    let is_operation = doc_type == "apiPageType" || (!is_reference(doc_type) && facts::describes_operation(&sections));
    let facts = if is_operation {
        let mut operation = facts::operation(&mut reading, head, &sections, &examples);
        if operation.requests.is_empty() {
            return Err(no_page(&reading, "it has no request lines"));
        }
        if by_file.is_none() {
            operation.page = page_name::of_operation(&operation);
        }
        incomplete(&mut reading, &operation);
        PageFacts::Operation(operation)
    } else if is_reference(doc_type) || facts::describes_type(&sections) {
        let mut resource = facts::resource(head, &sections);
        if by_file.is_none() {
            resource.page = page_name::plain(resource.type_name.as_deref().unwrap_or(&resource.title));
        }
        PageFacts::Resource(resource)
    } else {
        return Err(no_page(&reading, "it has neither request lines nor properties, members or methods"));
    };
    if let Some(refusal) = hidden::refusal(file, &facts) {
        return Err(Diagnostics::from(refusal).and(reading.found));
    }
    Ok(Page { facts, named_by_file: by_file.is_some(), examples, warnings: in_order(reading.found) })
}

/// Whether a file is Markdown: headings, fences or tables tell. Front matter doesn't: a rendering may have kept it.
fn is_markdown(file: &SourceFile, front: &FrontMatter) -> bool {
    let is_mark = |line: &str| {
        let line = line.trim_start();
        let hashes = line.len() - line.trim_start_matches('#').len();
        let is_heading = (1..=6).contains(&hashes) && line[hashes..].starts_with(' ');
        is_heading || ["```", "|:--", "|---"].iter().any(|mark| line.starts_with(mark))
    };
    file.text.get(front.end..).unwrap_or_default().lines().any(is_mark)
}

/// The title, and the blocks below it.
fn title<'b>(front: &FrontMatter, blocks: &'b [Block]) -> Option<(String, &'b [Block])> {
    let heading = blocks.iter().enumerate().find_map(|(number, block)| match &block.kind {
        BlockKind::Heading(text) if !text.is_empty() => Some((number, text)),
        _ => None,
    });
    match heading {
        // A page without a title of its own starts with its first section.
        Some((_, text)) if section::role(text).is_some() => front.title.clone().map(|title| (title, blocks)),
        Some((number, text)) => Some((text.clone(), &blocks[number + 1..])),
        None => front.title.clone().map(|title| (title, blocks)),
    }
}

fn no_page(reading: &Reading<'_>, reason: &str) -> Diagnostics {
    let message = format!("`{}` is not a reference page: {reason}", reading.file(0).path);
    let location = reading.location(block::Place::default());
    let remedy = "remove the file, or restore what is missing";
    Diagnostics::from(Diagnostic::error("docs::not-a-page", message).at(location).with_remedy(remedy))
        .and(reading.found.clone())
}

/// Reports what every page of an operation has and this one has not.
fn incomplete(reading: &mut Reading<'_>, operation: &DocumentedOperation) {
    let response = &operation.response;
    if response.status.is_none() && response.body == crate::ir::DocumentedBody::Unknown {
        let message = format!("`{}` doesn't say what is answered", operation.title);
        let remedy = "restore the section `Response`, if the page has lost it";
        reading.warn("docs::no-response", block::Place::default(), message, remedy);
    }
}
