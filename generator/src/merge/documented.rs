//! Operations that only a reference page knows.

use std::collections::BTreeSet;

use super::{AddedOperation, Finding, Merged, Problem, types};
use crate::ir::{
    DocumentedOperation, EntityModel, Facets, Operation, OperationKind, Origin, PageKind, Parameter, QualifiedName,
    TypeName, TypeRef,
};
use crate::resolve::{Place, Resolver, StepKind};

/// Adds each documented action or function that the model has not on the type that its path leads to.
///
/// The binding parameter is called `bindingParameter`, as nearly everywhere in Graph. Pages don't say what may be null:
/// parameters may be, as in the metadata unless it says otherwise, and the result that a page promises may not.
pub fn documented(model: &mut EntityModel, pages: &[DocumentedOperation]) -> Merged {
    let mut merged = Merged::default();
    let mut additions = Vec::new();
    {
        let resolver = Resolver::new(model);
        for page in pages {
            let kind = match page.kind {
                PageKind::Action => OperationKind::Action,
                PageKind::Function => OperationKind::Function,
                _ => continue,
            };
            let mut problems = Vec::new();
            for (name, binding) in missing(&resolver, page, &mut problems) {
                let operation = operation(model, page, kind, &binding, &mut problems);
                additions.extend(operation.map(|operation| (name, operation, page.page.clone())));
            }
            problems.dedup();
            merged.findings.extend(problems);
        }
    }
    for (name, operation, page) in additions {
        let binding = operation.binding_parameter().map(|parameter| parameter.type_ref.to_string()).unwrap_or_default();
        let schema = model.schemas.entry(name.namespace().to_owned()).or_default();
        let overloads = schema.operations.entry(name.name().to_owned()).or_default();
        // Two pages may document one operation: the first one has it.
        if overloads.iter().any(|known| known.sort_key() == operation.sort_key()) {
            continue;
        }
        overloads.push(operation);
        overloads.sort_by_cached_key(Operation::sort_key);
        merged.added.push(AddedOperation { name, binding, page });
    }
    merged
}

/// What the page's request lines call and the model doesn't have: the operation's name and the type it is bound to.
fn missing(
    resolver: &Resolver<'_>,
    page: &DocumentedOperation,
    problems: &mut Vec<Finding>,
) -> Vec<(QualifiedName, TypeRef)> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    for line in &page.requests {
        let mut problem = |problem| {
            problems.push(Finding { page: page.page.clone(), text: format!("{} {}", line.method, line.path), problem });
        };
        if let Ok(resolved) = resolver.resolve(&line.method, &line.path) {
            match resolved.last().map(|step| &step.kind) {
                Some(StepKind::Operation(_) | StepKind::ActionImport(..) | StepKind::FunctionImport(..)) => continue,
                Some(StepKind::Navigation(..)) => {
                    problem(Problem::NotAnOperation { found: "a navigation property" });
                    continue;
                }
                Some(StepKind::Property(..)) => {
                    problem(Problem::NotAnOperation { found: "a property" });
                    continue;
                }
                Some(StepKind::EntitySet(..) | StepKind::Singleton(..)) => {
                    problem(Problem::NotAnOperation { found: "an element of the container" });
                    continue;
                }
                // A literal key at the end of a GET is how a function that the model lacks looks.
                _ => {}
            }
        }
        let (before, name) = split_last(&line.path);
        if name.is_empty() {
            problem(Problem::NothingToBindTo);
            continue;
        }
        let name = match QualifiedName::parse(name) {
            Some(full) => full,
            None => QualifiedName::new(namespace(resolver, page), name),
        };
        match resolver.resolve("GET", before) {
            Err(unresolved) => problem(Problem::Path(unresolved)),
            Ok(resolved) => match resolved.place() {
                Place::Typed { name: TypeName::Named(type_name), collection }
                    if resolver.model().structured_type(&type_name).is_some() =>
                {
                    let type_name = TypeName::Named(type_name);
                    let binding = TypeRef { name: type_name, collection, nullable: true, facets: Facets::default() };
                    let is_new = seen.insert((name.clone(), binding.to_string()));
                    found.extend(is_new.then_some((name, binding)));
                }
                _ => problem(Problem::NothingToBindTo),
            },
        }
    }
    found
}

/// The path before its last segment, and that segment's name without arguments.
fn split_last(path: &str) -> (&str, &str) {
    let path = path.split('?').next().unwrap_or(path).trim_end_matches('/');
    // An argument list may hold slashes; it is the end of the path if there is one in its last segment.
    let call = path.ends_with(')').then(|| path.rfind('(')).flatten();
    let until = call.unwrap_or(path.len());
    let start = path[..until].rfind('/').map_or(0, |at| at + 1);
    (&path[..start], &path[start..until])
}

fn namespace<'a>(resolver: &Resolver<'a>, page: &'a DocumentedOperation) -> &'a str {
    page.namespace.as_deref().or_else(|| resolver.container_namespace()).unwrap_or_default()
}

fn operation(
    model: &EntityModel,
    page: &DocumentedOperation,
    kind: OperationKind,
    binding: &TypeRef,
    problems: &mut Vec<Finding>,
) -> Option<Operation> {
    let mut resolve = |of: String, text: &str, collection: bool, nullable: bool| match types::resolve(
        model,
        page.namespace.as_deref(),
        text,
    ) {
        Ok(name) => Some(TypeRef { name, collection, nullable, facets: Facets::default() }),
        Err(nearest) => {
            let problem = Problem::UnknownType { of, nearest };
            problems.push(Finding { page: page.page.clone(), text: text.to_owned(), problem });
            None
        }
    };
    let mut complete = true;
    let mut parameters = vec![Parameter {
        name: "bindingParameter".to_owned(),
        type_ref: binding.clone(),
        annotations: Default::default(),
    }];
    // A function's arguments stand in the URL; older pages list them under the request body all the same.
    let in_url = page
        .url_parameters
        .iter()
        .filter(|parameter| kind == OperationKind::Function && !parameter.name.starts_with('$'));
    for documented in in_url.chain(&page.parameters) {
        let of = format!("the parameter `{}`", documented.name);
        match resolve(of, documented.type_name.as_deref().unwrap_or_default(), documented.collection, true) {
            Some(type_ref) => {
                let name = documented.name.clone();
                parameters.push(Parameter { name, type_ref, annotations: Default::default() });
            }
            None => complete = false,
        }
    }
    let return_type = match page.response.type_name() {
        None => None,
        Some(text) => {
            let found = resolve("the response".to_owned(), text, page.response.is_collection(), false);
            complete &= found.is_some();
            found
        }
    };
    complete.then(|| Operation {
        kind,
        is_bound: true,
        is_composable: false,
        entity_set_path: None,
        parameters,
        return_type,
        return_annotations: Default::default(),
        annotations: Default::default(),
        origin: Origin::Documented(page.page.clone()),
    })
}
