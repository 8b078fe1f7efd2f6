//! A CSDL document as it is written: its elements and attributes in order, each with its place.
//!
//! Nothing is resolved or defaulted here; that is [`super::lower`]'s part. What the grammar does not know has been
//! reported and left out, so all that remains has a meaning.

use std::borrow::Cow;

use super::grammar::{AttributeName, ElementKind};
use crate::source::Span;

/// An element with all in it.
#[derive(Debug)]
pub(super) struct Element<'a> {
    /// Which element it is.
    pub(super) kind: ElementKind,
    /// Its start tag.
    pub(super) span: Span,
    /// Its attributes, each name once.
    pub(super) attributes: Vec<Attribute<'a>>,
    /// The elements in it.
    pub(super) children: Vec<Element<'a>>,
    /// Its text, where the grammar allows any.
    pub(super) text: Cow<'a, str>,
}

/// An attribute.
#[derive(Debug)]
pub(super) struct Attribute<'a> {
    /// Which attribute it is.
    pub(super) name: AttributeName,
    /// Its value, references resolved and white space normalised.
    pub(super) value: Cow<'a, str>,
    /// The value in the source, without its quotes.
    pub(super) span: Span,
}

impl<'a> Element<'a> {
    /// The attribute of that name.
    pub(super) fn attribute(&self, name: AttributeName) -> Option<&Attribute<'a>> {
        self.attributes.iter().find(|attribute| attribute.name == name)
    }

    /// The value of the attribute of that name.
    pub(super) fn value(&self, name: AttributeName) -> Option<&str> {
        self.attribute(name).map(|attribute| &*attribute.value)
    }

    /// The place of an attribute's value, or of the start tag where the attribute is not written.
    pub(super) fn span_of(&self, name: AttributeName) -> Span {
        self.attribute(name).map_or(self.span, |attribute| attribute.span)
    }

    /// The children of one kind.
    pub(super) fn children_of(&self, kind: ElementKind) -> impl Iterator<Item = &Element<'a>> {
        self.children.iter().filter(move |child| child.kind == kind)
    }

    /// The first child of one kind.
    pub(super) fn child(&self, kind: ElementKind) -> Option<&Element<'a>> {
        self.children.iter().find(|child| child.kind == kind)
    }
}
