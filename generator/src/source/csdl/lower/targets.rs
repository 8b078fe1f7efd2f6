//! Targets of out-of-line annotations: which elements they are attached to.
//!
//! [`Target`] says what a target means. Beyond it, `…@term#qualifier` means the annotation of that element with that term.
//! A path that leads further (`ns.Container/People/HomeAddress`) means something CSDL allows and the model has no place
//! for: it is kept in [`EntityModel::unattached`] like one that means nothing, and the warning says which it is.

use super::Lowering;
use super::annotations::OutOfLine;
use crate::ir::{EntityModel, QualifiedName, Target, TermKey};

/// The path of a target with what only CSDL knows around it.
struct TargetPath<'t> {
    /// The element, by the first two names of the path.
    element: Target<'t>,
    /// Whether more names follow.
    goes_on: bool,
    /// The annotation of the element that is meant.
    term: Option<TermKey>,
}

impl<'t> TargetPath<'t> {
    fn parse(text: &'t str) -> Option<Self> {
        let (path, term) = match text.split_once('@') {
            Some((path, term)) => {
                let (term, qualifier) = match term.split_once('#') {
                    Some((term, qualifier)) => (term, Some(qualifier.to_owned())),
                    None => (term, None),
                };
                (path.trim_end_matches('/'), Some(TermKey { term: QualifiedName::parse(term)?, qualifier }))
            }
            None => (text, None),
        };
        let second = path.match_indices('/').nth(1).map(|(at, _)| at);
        let element = Target::parse(&path[..second.unwrap_or(path.len())])?;
        Some(Self { element, goes_on: second.is_some(), term })
    }
}

impl Lowering<'_, '_> {
    /// Attaches the annotations of all `Annotations` elements, in the order of the file.
    pub(super) fn attach_out_of_line(&mut self) {
        let pending = std::mem::take(&mut self.out_of_line);
        // Annotations of annotations come last: what they annotate may itself be out of line.
        let (nested, direct): (Vec<_>, Vec<_>) = pending.into_iter().partition(|one| one.target.contains('@'));
        let mut model = std::mem::take(&mut self.model);
        for one in direct.into_iter().chain(nested) {
            self.attach(&mut model, one);
        }
        self.model = model;
    }

    fn attach(&mut self, model: &mut EntityModel, one: OutOfLine) {
        let OutOfLine { target: text, span, annotations } = one;
        let target = TargetPath::parse(&text);
        if let Some(target) = target.as_ref().filter(|target| !target.goes_on) {
            let mut found = target.element.annotations_in(model);
            if let Some(term) = &target.term {
                let nested = found.into_iter().filter_map(|annotations| annotations.get_mut(term));
                found = nested.map(|annotation| &mut annotation.annotations).collect();
            }
            if let Some((last, others)) = found.split_last_mut() {
                for other in others {
                    self.merge(other, annotations.clone(), span);
                }
                self.merge(last, annotations, span);
                return;
            }
        }
        let leads_on = target.as_ref().and_then(|target| leads_on(model, target, &text));
        let (code, message, remedy) = match leads_on {
            Some(why) => (
                "csdl::indirect-target",
                format!("`{text}` {why}; its annotations are kept aside"),
                "annotate the property where it is declared, if that is what is meant",
            ),
            None => (
                "csdl::unresolved-target",
                format!("`{text}` names no element; its annotations are kept aside"),
                "correct the target, or remove it if the element is gone",
            ),
        };
        self.report.warning(span, code, message, remedy);
        let mut aside = model.unattached.remove(&text).unwrap_or_default();
        self.merge(&mut aside, annotations, span);
        model.unattached.insert(text, aside);
    }
}

/// Why a target that names no element of the model means something all the same; `None` where it means nothing.
fn leads_on(model: &EntityModel, target: &TargetPath<'_>, text: &str) -> Option<&'static str> {
    if target.term.is_some() || target.element.has_signature() {
        return None;
    }
    let name = target.element.name();
    let mut segments = text.split('/').skip(1);
    let mut here = match model.schemas.get(name.namespace())?.container.as_ref() {
        Some(container) if container.name == name.name() => {
            let child = segments.next()?;
            let set = container.entity_sets.get(child).map(|set| &set.entity_type);
            set.or_else(|| container.singletons.get(child).map(|singleton| &singleton.entity_type))?.clone()
        }
        _ => name.clone(),
    };
    let inherited = !target.goes_on;
    for segment in segments {
        if let Some(cast) = QualifiedName::parse(segment) {
            model.structured_type(&cast)?;
            here = cast;
            continue;
        }
        let lineage = model.lineage(&here);
        let next = lineage.iter().find_map(|(_, structure)| {
            let property = structure.properties.get(segment).map(|property| property.type_ref.name.named().cloned());
            let navigation = structure.navigation_properties.get(segment);
            property.or_else(|| navigation.map(|navigation| Some(navigation.target.clone())))
        })?;
        // After a primitive value nothing can follow; the name is one that no type has.
        here = next.unwrap_or_else(|| QualifiedName::new("Edm", "PrimitiveType"));
    }
    Some(if inherited { "names an inherited property" } else { "leads through several elements" })
}
