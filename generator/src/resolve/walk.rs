//! Resolves a request segment by segment.

use super::arguments::{self, Fit};
use super::index::{Bound, Resolver};
use super::path::{self, Segment, is_placeholder, split_call};
use super::{Argument, BoundOperation, Key, Liberty, Method, Place, Reason, Resolved, Step, StepKind, Unresolved};
use crate::ir::{OperationKind, QualifiedName, StructuredType, TypeName, TypeRef, path_addressed};

/// Resolves a request against a model.
pub(super) fn resolve<'s>(resolver: &'s Resolver<'_>, method: &str, url: &str) -> Result<Resolved<'s>, Unresolved> {
    let whole = |segment: &str, reason| Unresolved { segment: segment.to_owned(), reason, nearest: Vec::new() };
    let method = Method::parse(method).ok_or_else(|| whole(method, Reason::UnknownMethod))?;
    let split = path::split(url).ok_or_else(|| whole("", Reason::ForeignUrl))?;
    if split.segments.is_empty() {
        return Err(whole("", Reason::EmptyPath));
    }
    let mut walk = Walk { resolver, method, steps: Vec::new(), liberties: Vec::new() };
    let last = split.segments.len() - 1;
    for (position, segment) in split.segments.iter().enumerate() {
        match segment {
            Segment::Path(inner) => walk.path_address(inner)?,
            Segment::Plain(text) => walk.segment(text, position == last)?,
        }
    }
    let Walk { steps, liberties, .. } = walk;
    Ok(Resolved { method, steps, query: split.query.map(str::to_owned), liberties })
}

struct Walk<'s, 'm> {
    resolver: &'s Resolver<'m>,
    method: Method,
    steps: Vec<Step<'s>>,
    liberties: Vec<Liberty>,
}

/// The declared type that the segments so far lead to.
#[derive(Clone, Copy)]
struct Here<'s> {
    name: &'s QualifiedName,
    is_entity: bool,
    collection: bool,
}

impl Here<'_> {
    fn describe(&self) -> String {
        if self.collection { format!("Collection({})", self.name) } else { self.name.to_string() }
    }
}

/// A member found by name. `implied` has the derived type to cast to first, and the number of candidates.
struct Found<'s> {
    kind: StepKind<'s>,
    place: Place,
    implied: Option<(&'s QualifiedName, usize)>,
    /// The name in the model's spelling.
    name: &'s str,
}

/// Removes the quotes around a value, and unescapes the doubled quotes in it.
fn unquoted(value: &str) -> String {
    match value.strip_prefix('\'').and_then(|value| value.strip_suffix('\'')) {
        Some(inner) => inner.replace("''", "'"),
        None => value.to_owned(),
    }
}

fn place_of(type_ref: &TypeRef) -> Place {
    Place::Typed { name: type_ref.name.clone(), collection: type_ref.collection }
}

fn one_of(name: &QualifiedName, collection: bool) -> Place {
    Place::Typed { name: TypeName::Named(name.clone()), collection }
}

impl<'s, 'm> Walk<'s, 'm> {
    fn push(&mut self, segment: &str, kind: StepKind<'s>, place: Place) {
        self.steps.push(Step { segment: segment.to_owned(), kind, place });
    }

    fn error<T>(&self, segment: &str, reason: Reason) -> Result<T, Unresolved> {
        Err(Unresolved { segment: segment.to_owned(), reason, nearest: Vec::new() })
    }

    fn segment(&mut self, segment: &str, is_last: bool) -> Result<(), Unresolved> {
        let Some(step) = self.steps.last() else { return self.root(segment) };
        if segment == "..." || segment == "…" {
            self.liberties.push(Liberty::Ellipsis);
            return Ok(());
        }
        let place = step.place.clone();
        let after = step.segment.clone();
        let ended = matches!(step.kind, StepKind::Ref | StepKind::Value | StepKind::Count | StepKind::Batch);
        let Place::Typed { name, collection } = place else {
            return self.error(segment, Reason::NothingInside { after: format!("`{after}`") });
        };
        // The result of an action is only in the response: no segment can follow.
        let is_action = |bound: &BoundOperation<'_>| bound.overloads.iter().all(|o| o.kind == OperationKind::Action);
        if ended || matches!(&step.kind, StepKind::Operation(bound) if is_action(bound)) {
            return self.error(segment, Reason::NothingInside { after: format!("`{after}`") });
        }
        match segment {
            "$value" => {
                self.push(segment, StepKind::Value, Place::Typed { name, collection: false });
                return Ok(());
            }
            "$ref" => {
                self.push(segment, StepKind::Ref, Place::Nothing);
                return Ok(());
            }
            "$count" if collection => {
                self.push(
                    segment,
                    StepKind::Count,
                    Place::Typed { name: TypeName::Primitive(crate::ir::Primitive::Int32), collection: false },
                );
                return Ok(());
            }
            _ => {}
        }
        let TypeName::Named(name) = name else {
            return self.error(segment, Reason::NothingInside { after: format!("a value of type {name}") });
        };
        let Some((name, _, is_entity)) = self.resolver.structure(&name) else {
            // A declared type that has no members is an enumeration or a type definition.
            let is_scalar = self.resolver.model.declares_type(&name);
            let reason = if is_scalar {
                Reason::NothingInside { after: format!("a value of type {name}") }
            } else {
                Reason::UndefinedType { name: name.to_string() }
            };
            return self.error(segment, reason);
        };
        let here = Here { name, is_entity, collection };
        if collection { self.in_collection(here, segment, is_last) } else { self.in_single(here, segment, is_last) }
    }

    // --- The service root -------------------------------------------------------------------------------------------

    fn root(&mut self, segment: &str) -> Result<(), Unresolved> {
        if segment.eq_ignore_ascii_case("$batch") {
            self.push(segment, StepKind::Batch, Place::Nothing);
            return Ok(());
        }
        let Some((_, container)) = self.resolver.model.container() else {
            return self.error(segment, Reason::NoContainer);
        };
        let (name, list) = split_call(segment);
        let children = || {
            let sets = container.entity_sets.keys().chain(container.singletons.keys());
            sets.chain(container.action_imports.keys()).chain(container.function_imports.keys()).map(String::as_str)
        };
        let exact = [
            container.entity_sets.get_key_value(name).map(|(name, _)| name),
            container.singletons.get_key_value(name).map(|(name, _)| name),
            container.action_imports.get_key_value(name).map(|(name, _)| name),
            container.function_imports.get_key_value(name).map(|(name, _)| name),
        ];
        let exact = exact.into_iter().flatten().next().map(String::as_str);
        let Some(found) = exact.or_else(|| children().find(|child| child.eq_ignore_ascii_case(name))) else {
            let nearest = self.resolver.suggestions.closest(name, children()).map(str::to_owned);
            return Err(Unresolved {
                segment: segment.to_owned(),
                reason: Reason::NotInContainer,
                nearest: nearest.into_iter().collect(),
            });
        };
        if exact.is_none() {
            self.liberties.push(Liberty::OtherCase { written: name.to_owned(), meant: found.to_owned() });
        }
        if let Some((found, set)) = container.entity_sets.get_key_value(found) {
            self.push(name, StepKind::EntitySet(found, set), one_of(&set.entity_type, true));
            if let Some(list) = list {
                self.key(&set.entity_type, segment, list);
            }
        } else if let Some((found, singleton)) = container.singletons.get_key_value(found) {
            self.push(segment, StepKind::Singleton(found, singleton), one_of(&singleton.entity_type, false));
        } else if let Some((found, import)) = container.action_imports.get_key_value(found) {
            let overloads = self.resolver.model.operations(&import.action);
            let unbound = overloads.iter().find(|overload| !overload.is_bound);
            let place = unbound.and_then(|overload| overload.return_type.as_ref()).map_or(Place::Nothing, place_of);
            self.push(segment, StepKind::ActionImport(found, import), place);
        } else if let Some((found, import)) = container.function_imports.get_key_value(found) {
            let given = list.map(arguments::parse).unwrap_or_default();
            let overloads =
                self.resolver.model.operations(&import.function).iter().filter(|overload| !overload.is_bound);
            let fitting = overloads.filter_map(|overload| Some((arguments::fit(overload, &given)?, overload)));
            let best = fitting.min_by_key(|(fit, _)| *fit).and_then(|(_, overload)| overload.return_type.as_ref());
            self.push(segment, StepKind::FunctionImport(found, import, given), best.map_or(Place::Nothing, place_of));
        }
        Ok(())
    }

    // --- Inside a collection ----------------------------------------------------------------------------------------

    fn in_collection(&mut self, here: Here<'s>, segment: &str, is_last: bool) -> Result<(), Unresolved> {
        if is_placeholder(segment) {
            return self.entity_key(here, segment, Key::Placeholder(segment.to_owned()));
        }
        let (name, list) = split_call(segment);
        if name.is_empty() {
            // `users/('id')`, as some pages write it.
            return match list {
                Some(list) => {
                    self.key(here.name, segment, list);
                    Ok(())
                }
                None => self.error(segment, Reason::NoSuchMember { on: here.describe() }),
            };
        }
        if self.cast_or_qualified(here, segment, name, list, is_last)? {
            return Ok(());
        }
        for other_case in [false, true] {
            if let Some(found) = self.find_operation(here, name, list, other_case, is_last)? {
                self.step_to(segment, name, found);
                return Ok(());
            }
        }
        for other_case in [false, true] {
            if let Some(found) = self.find_implied_operation(here, name, list, other_case, is_last)? {
                self.step_to(segment, name, found);
                return Ok(());
            }
        }
        // Everything else is a literal key, where a key is possible.
        let cannot_be_key = list.is_some() || !here.is_entity || (is_last && self.method == Method::Post);
        if cannot_be_key || segment.starts_with('$') {
            return Err(self.no_such_member(here, segment, name));
        }
        self.liberties.push(Liberty::LiteralKey(segment.to_owned()));
        self.entity_key(here, segment, Key::Literal(segment.to_owned()))
    }

    fn entity_key(&mut self, here: Here<'s>, segment: &str, key: Key) -> Result<(), Unresolved> {
        self.push(segment, StepKind::Key(key), one_of(here.name, false));
        Ok(())
    }

    /// Adds a step for a key in parentheses.
    fn key(&mut self, of: &QualifiedName, segment: &str, list: &str) {
        let given = arguments::parse(list);
        let key = match given.as_slice() {
            [argument] if argument.name.is_empty() => {
                let inner = unquoted(&argument.value);
                if is_placeholder(&inner) {
                    Key::Placeholder(inner)
                } else {
                    self.liberties.push(Liberty::LiteralKey(inner.clone()));
                    Key::Literal(inner)
                }
            }
            _ => Key::Named(given),
        };
        self.push(segment, StepKind::Key(key), one_of(of, false));
    }

    // --- At a single value ------------------------------------------------------------------------------------------

    fn in_single(&mut self, here: Here<'s>, segment: &str, is_last: bool) -> Result<(), Unresolved> {
        if is_placeholder(segment) {
            return self.error(segment, Reason::NotACollection { on: here.describe() });
        }
        let (name, list) = split_call(segment);
        if self.cast_or_qualified(here, segment, name, list, is_last)? {
            return Ok(());
        }
        let mut missing = None;
        for other_case in [false, true] {
            for implied in [false, true] {
                if let Some(found) = self.find_member(here, name, other_case, implied) {
                    let target = match &found.place {
                        Place::Typed { name: TypeName::Named(target), collection: true } => Some(target.clone()),
                        _ => None,
                    };
                    self.step_to(if list.is_some() { name } else { segment }, name, found);
                    return match (list, target) {
                        (None, _) => Ok(()),
                        (Some(list), Some(target)) => {
                            self.key(&target, segment, list);
                            Ok(())
                        }
                        (Some(_), None) => self.error(segment, Reason::NotACollection { on: format!("`{name}`") }),
                    };
                }
                let found = if implied {
                    self.find_implied_operation(here, name, list, other_case, is_last)
                } else {
                    self.find_operation(here, name, list, other_case, is_last)
                };
                match found {
                    Ok(Some(found)) => {
                        self.step_to(segment, name, found);
                        return Ok(());
                    }
                    Ok(None) => {}
                    // A derived type, or a name in another case, may still match.
                    Err(error) => missing = missing.or(Some(error)),
                }
            }
        }
        Err(missing.unwrap_or_else(|| self.no_such_member(here, segment, name)))
    }

    /// Finds a navigation or structural property: in the type and its bases, or with `implied` in the derived types.
    fn find_member(&self, here: Here<'s>, name: &str, other_case: bool, implied: bool) -> Option<Found<'s>> {
        let same = |candidate: &str| candidate.eq_ignore_ascii_case(name);
        let resolver = self.resolver;
        let types = if implied { resolver.descendants(here.name) } else { resolver.lineage(here.name) };
        let mut found: Option<Found<'s>> = None;
        let mut candidates = 0;
        for (declaring, structure) in types {
            let navigation = match other_case {
                true => structure.navigation_properties.iter().find(|(candidate, _)| same(candidate)),
                false => structure.navigation_properties.get_key_value(name),
            };
            let property = || match other_case {
                true => structure.properties.iter().find(|(candidate, _)| same(candidate)),
                false => structure.properties.get_key_value(name),
            };
            let member = match navigation {
                Some((name, property)) => Some((
                    name,
                    StepKind::Navigation(declaring, name, property),
                    one_of(&property.target, property.collection),
                )),
                None => property().map(|(name, property)| {
                    (name, StepKind::Property(declaring, name, property), place_of(&property.type_ref))
                }),
            };
            let Some((name, kind, place)) = member else { continue };
            candidates += 1;
            if found.is_none() {
                found = Some(Found { kind, place, implied: implied.then_some((declaring, 1)), name });
            }
            if !implied {
                break;
            }
        }
        if let Some(Found { implied: Some((_, count)), .. }) = &mut found {
            *count = candidates;
        }
        found
    }

    // --- Casts and operations ---------------------------------------------------------------------------------------

    /// Resolves a segment that has a namespace: a cast, or an operation by its full name.
    fn cast_or_qualified(
        &mut self,
        here: Here<'s>,
        segment: &str,
        name: &str,
        list: Option<&str>,
        is_last: bool,
    ) -> Result<bool, Unresolved> {
        let Some(full) = QualifiedName::parse(name) else { return Ok(false) };
        if !self.resolver.model.schemas.keys().any(|namespace| means(namespace, full.namespace())) {
            return Ok(false);
        }
        if list.is_none()
            && let Some(to) = self.find_cast(here, &full)
        {
            // Graph also accepts a cast to the type itself or to one of its base types.
            if !self.resolver.derives(to, here.name) && !self.resolver.derives(here.name, to) {
                return self.error(segment, Reason::NotDerived { from: here.name.to_string() });
            }
            if to.as_str() != name {
                self.liberties.push(Liberty::OtherCase { written: name.to_owned(), meant: to.to_string() });
            }
            self.push(segment, StepKind::Cast(to), one_of(to, here.collection));
            return Ok(true);
        }
        for other_case in [false, true] {
            let Some(found) = self.find_operation(here, full.name(), list, other_case, is_last)? else { continue };
            let is_it = matches!(&found.kind, StepKind::Operation(bound) if means(bound.name.as_str(), name));
            if is_it {
                self.step_to(segment, full.name(), found);
                return Ok(true);
            }
        }
        Err(self.no_such_member(here, segment, full.name()))
    }

    /// Finds the target type of a cast: the type with the exact name, or a base or derived type that matches the name.
    fn find_cast(&self, here: Here<'s>, written: &QualifiedName) -> Option<&'s QualifiedName> {
        let resolver = self.resolver;
        if let Some((exact, _, _)) = resolver.structure(written) {
            return Some(exact);
        }
        let relatives = resolver.lineage(here.name).into_iter().chain(resolver.descendants(here.name));
        relatives.map(|(name, _)| name).find(|name| means(name.as_str(), written.as_str()))
    }

    /// Finds the operation of that name that is bound to the type or the nearest of its bases.
    fn find_operation(
        &self,
        here: Here<'s>,
        name: &str,
        list: Option<&str>,
        other_case: bool,
        is_last: bool,
    ) -> Result<Option<Found<'s>>, Unresolved> {
        let mut misfit = None;
        for (binding, _) in self.resolver.lineage(here.name) {
            match self.bound_to(binding, here.collection, name, list, other_case, is_last) {
                Ok(Some(found)) => return Ok(Some(found)),
                Ok(None) => {}
                Err(error) => misfit = misfit.or(Some(error)),
            }
        }
        misfit.map_or(Ok(None), Err)
    }

    /// Finds the operation of that name that is bound to a derived type.
    fn find_implied_operation(
        &self,
        here: Here<'s>,
        name: &str,
        list: Option<&str>,
        other_case: bool,
        is_last: bool,
    ) -> Result<Option<Found<'s>>, Unresolved> {
        let mut first: Option<Found<'s>> = None;
        let mut candidates = 0;
        for (binding, _) in self.resolver.descendants(here.name) {
            if let Ok(Some(mut found)) = self.bound_to(binding, here.collection, name, list, other_case, is_last) {
                candidates += 1;
                found.implied = Some((binding, candidates));
                first.get_or_insert(found);
            }
        }
        if let Some(Found { implied: Some((_, count)), .. }) = &mut first {
            *count = candidates;
        }
        Ok(first)
    }

    /// Finds the overloads bound to exactly this type that the segment can mean.
    fn bound_to(
        &self,
        binding: &'s QualifiedName,
        on_collection: bool,
        name: &str,
        list: Option<&str>,
        other_case: bool,
        is_last: bool,
    ) -> Result<Option<Found<'s>>, Unresolved> {
        let resolver = self.resolver;
        let name = if other_case {
            let names = resolver.bound_names(binding, on_collection).into_iter();
            // Names that differ only in case exist. Choose the first in alphabetical order.
            let Some(known) = names.filter(|known| known.eq_ignore_ascii_case(name)).min() else { return Ok(None) };
            known
        } else {
            name
        };
        let all = resolver.bound_here(binding, on_collection, name);
        if all.is_empty() {
            return Ok(None);
        }
        let given = list.map(arguments::parse).unwrap_or_default();
        // A type can have an action and a function of one name, such as `browse`. The method of the request decides
        // between them if the segment is the last one.
        let wanted = match self.method {
            Method::Post if is_last && list.is_none() => OperationKind::Action,
            _ => OperationKind::Function,
        };
        let of_kind = |kind| all.iter().copied().filter(move |bound| bound.operation.kind == kind);
        let mut chosen = fitting(of_kind(wanted), &given);
        if chosen.is_empty() {
            let other = if wanted == OperationKind::Action { OperationKind::Function } else { OperationKind::Action };
            chosen = fitting(of_kind(other), &given);
        }
        let Some((_, first)) = chosen.first() else {
            let overloads = all.iter().map(|bound| signature(bound)).collect();
            return self.error(name, Reason::NoSuchOverload { overloads });
        };
        let returned = first.operation.return_type.as_ref().map_or(Place::Nothing, place_of);
        let kind = StepKind::Operation(BoundOperation {
            name: &first.name,
            binding,
            on_collection,
            overloads: chosen.iter().map(|(_, bound)| bound.operation).collect(),
            arguments: given,
        });
        Ok(Some(Found { kind, place: returned, implied: None, name: first.name.name() }))
    }

    /// Adds a step for a member, and records the deviations from the model.
    fn step_to(&mut self, segment: &str, written: &str, found: Found<'s>) {
        if let Some((to, candidates)) = found.implied {
            let collection =
                self.steps.last().is_some_and(|step| matches!(step.place, Place::Typed { collection: true, .. }));
            self.push("", StepKind::Cast(to), one_of(to, collection));
            self.liberties.push(Liberty::ImpliedCast { to: to.clone(), candidates });
        }
        if found.name != written {
            self.liberties.push(Liberty::OtherCase { written: written.to_owned(), meant: found.name.to_owned() });
        }
        if let StepKind::Operation(bound) = &found.kind
            && let Some(operation) = bound.overloads.first()
        {
            let missing = operation.kind == OperationKind::Function
                && arguments::fit(operation, &bound.arguments) == Some(Fit::Missing);
            if missing {
                self.liberties.push(Liberty::MissingArguments(found.name.to_owned()));
            }
            let names = || operation.call_parameters().iter().map(|parameter| &parameter.name);
            for argument in &bound.arguments {
                let meant = names().find(|name| name.eq_ignore_ascii_case(&argument.name));
                if let Some(meant) = meant.filter(|_| names().all(|name| *name != argument.name)) {
                    let written = argument.name.clone();
                    self.liberties.push(Liberty::OtherCase { written, meant: meant.clone() });
                }
            }
            let is_action = operation.kind == OperationKind::Action;
            if is_action && self.method != Method::Post {
                self.liberties.push(Liberty::OtherMethod(found.name.to_owned()));
            }
        }
        self.push(segment, found.kind, found.place);
    }

    fn path_address(&mut self, inner: &str) -> Result<(), Unresolved> {
        let segment = format!(":/{inner}");
        let place = self.steps.last().map(|step| step.place.clone());
        let Some(Place::Typed { name: TypeName::Named(name), collection: false }) = place else {
            let on = self.steps.last().map_or_else(String::new, |step| format!("`{}`", step.segment));
            return self.error(&segment, Reason::NotPathAddressed { on });
        };
        let term = path_addressed();
        let addressed = |(_, structure): &(_, &StructuredType)| {
            structure.annotations.get(&term).is_some_and(|found| found.value.as_bool() != Some(false))
        };
        if !self.resolver.lineage(&name).iter().any(addressed) {
            return self.error(&segment, Reason::NotPathAddressed { on: name.to_string() });
        }
        self.push(&segment, StepKind::PathAddress(inner.to_owned()), one_of(&name, false));
        Ok(())
    }

    // --- Errors for unknown names -----------------------------------------------------------------------------------

    fn no_such_member(&self, here: Here<'s>, segment: &str, name: &str) -> Unresolved {
        let resolver = self.resolver;
        let mut elsewhere: Vec<_> =
            resolver
                .bound_anywhere(name)
                .map(|bound| {
                    if bound.on_collection {
                        format!("Collection({})", bound.binding)
                    } else {
                        bound.binding.to_string()
                    }
                })
                .collect();
        elsewhere.sort();
        elsewhere.dedup();
        // Omit a long list of unrelated types (`assign` is bound to 29 types), but name this type and its bases.
        let related: Vec<_> = resolver
            .lineage(here.name)
            .iter()
            .flat_map(|(name, _)| [format!("Collection({name})"), name.to_string()])
            .collect();
        if elsewhere.len() > 3 {
            elsewhere.retain(|bound| related.contains(bound));
        }
        if !elsewhere.is_empty() {
            let reason = Reason::BoundElsewhere { on: here.describe(), bound_to: elsewhere };
            return Unresolved { segment: segment.to_owned(), reason, nearest: Vec::new() };
        }
        let mut names: Vec<&str> = Vec::new();
        for (ancestor, structure) in resolver.lineage(here.name) {
            if !here.collection {
                names.extend(structure.navigation_properties.keys().map(String::as_str));
                names.extend(structure.properties.keys().map(String::as_str));
            }
            names.extend(resolver.bound_names(ancestor, here.collection));
        }
        let nearest = resolver.suggestions.closest(name, names).map(str::to_owned);
        Unresolved {
            segment: segment.to_owned(),
            reason: Reason::NoSuchMember { on: here.describe() },
            nearest: nearest.into_iter().collect(),
        }
    }
}

/// Returns the overloads that match best. An action takes its parameters in the body, so it only matches an empty list.
fn fitting<'s, 'm>(overloads: impl Iterator<Item = &'s Bound<'m>>, given: &[Argument]) -> Vec<(Fit, &'s Bound<'m>)> {
    let mut fits: Vec<_> = overloads
        .filter_map(|bound| match bound.operation.kind {
            OperationKind::Action => given.is_empty().then_some((Fit::Exact, bound)),
            OperationKind::Function => arguments::fit(bound.operation, given).map(|fit| (fit, bound)),
        })
        .collect();
    let best = fits.iter().map(|(fit, _)| *fit).min();
    fits.retain(|(fit, _)| Some(*fit) == best);
    fits
}

/// Whether the name in a URL means a full name: in any case, and with `graph` for `microsoft.graph`, as pages write it.
fn means(name: &str, written: &str) -> bool {
    let (long, short) = (name.as_bytes(), written.as_bytes());
    let Some(start) = long.len().checked_sub(short.len()) else { return false };
    long[start..].eq_ignore_ascii_case(short) && (start == 0 || long[start - 1] == b'.')
}

fn signature(bound: &Bound<'_>) -> String {
    let names: Vec<_> = bound.operation.call_parameters().iter().map(|parameter| parameter.name.as_str()).collect();
    format!("{}({})", bound.name.name(), names.join(","))
}
