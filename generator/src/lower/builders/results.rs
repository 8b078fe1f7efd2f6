//! The sentence about what an operation returns.

use crate::ir::{Primitive, TypeName, TypeRef};
use crate::lower::Lowering;
use crate::lower::rust_types::{RustType, Scope};
use crate::lower::source_text::DocLine;

/// "Returns 200 with [`Thing`](models::Thing)." `many` is what a collection is, such as "a page of".
pub(super) fn returns(
    lowering: &Lowering<'_>,
    returned: Option<&TypeRef>,
    status: Option<u16>,
    many: &'static str,
) -> DocLine {
    let status = status.map(|status| DocLine::number(status.into()));
    let Some(returned) = returned else {
        return match status {
            Some(status) => DocLine::fill("Returns {} without a body.", &[&status]),
            None => DocLine::fixed("Returns no body."),
        };
    };
    let item = match &returned.name {
        TypeName::Primitive(Primitive::Stream) => DocLine::fixed("the bytes of a stream"),
        name => RustType::of(name, lowering.model, &lowering.places, Scope::Requests)
            .map_or_else(|| DocLine::code("Json"), |item| item.link()),
    };
    let many = if returned.collection { DocLine::fill("{} ", &[&DocLine::fixed(many)]) } else { DocLine::blank() };
    match status {
        Some(status) => DocLine::fill("Returns {} with {}{}.", &[&status, &many, &item]),
        None => DocLine::fill("Returns {}{}.", &[&many, &item]),
    }
}
