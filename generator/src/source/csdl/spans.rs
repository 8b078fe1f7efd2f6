//! Where in the file each element of the model is declared.

use std::collections::HashMap;

use quick_xml::events::attributes::Attributes;

use crate::diagnostics::Location;
use crate::ir::{ElementPath, Part};
use crate::source::{SourceFile, Span};

/// The start tag of each element of a model that was read from CSDL.
#[derive(Clone, Debug, Default)]
pub struct ElementSpans {
    spans: HashMap<ElementPath, Span>,
}

impl ElementSpans {
    /// The start tag of an element.
    pub fn get(&self, element: &ElementPath) -> Option<Span> {
        self.spans.get(element).copied()
    }

    /// How many elements there are.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// The place of one part of an element: of the attribute that says it, or of the start tag where none does.
    ///
    /// The file has to be the one that the spans were read from. Only start tags are kept, and the tag is read again
    /// here: a place is wanted for a handful of elements out of tens of thousands.
    pub fn span_of(&self, file: &SourceFile, element: &ElementPath, part: Part) -> Option<Span> {
        let tag = self.get(element)?;
        Some(attribute_span(file, tag, part).unwrap_or(tag))
    }

    /// The place of one part of an element, ready for a diagnostic.
    pub fn location(&self, file: &SourceFile, element: &ElementPath, part: Part) -> Option<Location> {
        Some(file.location(self.span_of(file, element, part)?))
    }

    /// Notes an element. The first of a name stays; its place is returned if there was one.
    pub(super) fn insert(&mut self, element: ElementPath, span: Span) -> Option<Span> {
        match self.spans.entry(element) {
            std::collections::hash_map::Entry::Occupied(first) => Some(*first.get()),
            std::collections::hash_map::Entry::Vacant(entry) => {
                entry.insert(span);
                None
            }
        }
    }

    /// Makes room.
    pub(super) fn reserve(&mut self, elements: usize) {
        self.spans.reserve(elements);
    }
}

/// The attributes that say a part of an element, in order of preference.
fn attributes_of(part: Part) -> &'static [&'static str] {
    match part {
        Part::Whole => &["Name"],
        Part::Type => &["Type", "EntityType", "Action", "Function", "UnderlyingType"],
        Part::Base => &["BaseType", "BaseTerm", "Extends"],
        Part::Value => &["Value"],
    }
}

fn attribute_span(file: &SourceFile, tag: Span, part: Part) -> Option<Span> {
    let text = file.text.get(tag.start as usize..tag.end as usize)?;
    let inside = text.strip_prefix('<')?.trim_end_matches(['>', '/']);
    let name_end = inside.find([' ', '\t', '\n', '\r'])?;
    let mut raw = Attributes::new(inside, name_end);
    raw.with_checks(false);
    let attributes: Vec<_> = raw.filter_map(Result::ok).collect();
    attributes_of(part).iter().find_map(|wanted| {
        let attribute = attributes.iter().find(|attribute| attribute.key.into_inner() == *wanted)?;
        // A value is a slice of the tag, so the difference of their addresses is its offset in it.
        let offset = (attribute.value.as_ptr() as usize).checked_sub(text.as_ptr() as usize)?;
        let start = tag.start as usize + offset;
        Some(Span::new(start, start + attribute.value.len()))
    })
}
