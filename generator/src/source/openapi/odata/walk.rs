//! Walks the tree of paths and notes what each step shows.

use super::answers::{Answer, answer, of_action, of_function, parameters};
use super::declared::Types;
use super::evidence::{Evidence, PropertyEvidence, Root, Seen, Signature};
use super::segments::{Argument, Step};
use super::tree::{PathNode, PathTree};
use crate::ir::{OperationKind, Primitive};
use crate::source::openapi::document::Description;
use crate::source::openapi::report::Report;
use crate::source::openapi::schema::Form;
use crate::source::tree::Node;

/// Where one is: one or many of a type.
#[derive(Clone, Copy, Debug)]
struct Place<'d> {
    schema: &'d str,
    collection: bool,
    /// The property that led here, if the last step was one.
    property: Option<(&'d str, &'d str)>,
    /// The deprecation that everything here has.
    deprecation: Option<&'d Node<'d>>,
}

/// Notes what the paths show.
pub(super) fn walk<'d>(description: &Description<'d>, types: &Types<'d>, report: &mut Report<'d>) -> Evidence<'d> {
    let tree = PathTree::of(description);
    let mut walk = Walk { description, types, tree: &tree, report, found: Evidence::default() };
    for root in &tree.roots {
        walk.root(&tree.nodes[*root]);
    }
    walk.found
}

struct Walk<'w, 'd> {
    description: &'w Description<'d>,
    types: &'w Types<'d>,
    tree: &'w PathTree<'d>,
    report: &'w mut Report<'d>,
    found: Evidence<'d>,
}

impl<'d> Walk<'_, 'd> {
    /// A first step: an entity set, a singleton or an import.
    fn root(&mut self, node: &PathNode<'d>) {
        let name = match &node.step {
            Step::Name(name) if name.starts_with('$') => return,
            Step::Name(name) => *name,
            Step::Call(name, arguments) => return self.function_import(node, name, arguments),
            Step::Key(_) => return self.not_understood(node),
        };
        if let Some(post) = node.operation("post").filter(|post| self.is_action(node, post)) {
            let seen = self.action(node, post, None);
            self.found.imports.entry((OperationKind::Action, name)).or_default().push(seen);
            return;
        }
        let get = node.operation("get");
        if get.and_then(|get| get.text("x-ms-docs-operation-type")).is_some_and(|kind| kind.starts_with("function")) {
            return self.function_import(node, name, &[]);
        }
        let Some((schema, collection)) = self.root_type(node) else {
            // Without a type of the service it may still be a function that is called without parentheses.
            match get {
                Some(_) if node.children.is_empty() => self.function_import(node, name, &[]),
                _ => self.not_understood(node),
            }
            return;
        };
        let deprecation = deprecation(node);
        self.found.entities.insert(schema);
        self.found.reached.insert((schema, collection));
        self.found.roots.insert(name, Root { schema, collection, deprecation });
        self.below(node, Place { schema, collection, property: None, deprecation });
    }

    /// What a first step leads to: what it answers, what it takes, or what is found by key.
    fn root_type(&self, node: &PathNode<'d>) -> Option<(&'d str, bool)> {
        let of_answer = |node: &PathNode<'d>| {
            let answer = answer(self.description, node.operation("get")?)?;
            Some((self.structure(&answer)?, answer.value.collection))
        };
        let keyed = self.tree.children(node).find(|child| matches!(child.step, Step::Key(_)));
        of_answer(node)
            .or_else(|| {
                let post = answer(self.description, node.operation("post")?)?;
                Some((self.structure(&post)?, true))
            })
            .or_else(|| of_answer(keyed?).map(|(schema, _)| (schema, true)))
            .or_else(|| {
                let body = node.operation("patch").or_else(|| node.operation("put"))?.get("requestBody")?;
                let content = self.description.follow(body).get("content")?;
                let schema = super::answers::json(content)?.get("schema")?;
                match self.description.value_type(schema).form {
                    Form::Named(name) => Some((self.types.key(name.trim_end_matches("-update"))?, false)),
                    _ => None,
                }
            })
    }

    /// The type of the service that an answer has.
    fn structure(&self, answer: &Answer<'d>) -> Option<&'d str> {
        match answer.value.form {
            Form::Named(name) => self.types.structure(name).and(self.types.key(name)),
            _ => None,
        }
    }

    /// The steps below a place.
    fn below(&mut self, node: &PathNode<'d>, place: Place<'d>) {
        // Where nothing but `$count` and the like comes next, paths may just have been cut off.
        let goes_on = |child: &PathNode<'_>| !matches!(child.step, Step::Name(name) if name.starts_with('$'));
        let is_written = ["patch", "put", "delete"].iter().any(|method| node.operation(method).is_some());
        if is_written || self.tree.children(node).any(goes_on) {
            self.found.reached.insert((place.schema, place.collection));
        }
        for child in self.tree.children(node) {
            let deprecation = deprecation(child);
            // What is said of a place is said of all below it; only what is new belongs to the step.
            let own = deprecation.filter(|node| place.deprecation.is_none_or(|known| *known != **node));
            let place = Place { deprecation: own.or(place.deprecation), ..place };
            match &child.step {
                Step::Key(arguments) => self.key(child, place, arguments),
                Step::Call(name, arguments) => self.call(child, place, name, arguments, own),
                Step::Name(name) => self.name(child, place, name, own),
            }
        }
    }

    fn key(&mut self, node: &PathNode<'d>, place: Place<'d>, arguments: &[Argument<'d>]) {
        self.found.entities.insert(place.schema);
        self.found.keyed.insert(place.schema);
        let names = self.key_names(node, place.schema, arguments);
        match self.found.keys.get(place.schema) {
            _ if names.is_empty() => {}
            Some(known) if *known == names => {}
            Some(_) => drop(self.found.alternate_keys.entry(place.schema).or_default().insert(names)),
            // A key in the way of an alternate key names its property, while the key itself needs no name.
            None if arguments.iter().all(|argument| argument.name.is_none()) || arguments.len() > 1 => {
                self.found.keys.insert(place.schema, names);
            }
            None => drop(self.found.alternate_keys.entry(place.schema).or_default().insert(names)),
        }
        if let Some(property) = place.property {
            let is_written = ["patch", "put", "delete"].iter().any(|method| node.operation(method).is_some());
            let evidence = self.found.properties.entry(property).or_default();
            evidence.is_navigation = true;
            evidence.is_written |= is_written;
            evidence.has_references |= self.tree.child(node, "$ref").is_some();
        }
        self.below(node, Place { collection: false, property: None, ..place });
    }

    /// The properties that a key segment gives, by placeholder: `{user-id}` is `id` of `user`, `{TripId_1}` is `TripId`.
    fn key_names(&self, node: &PathNode<'d>, schema: &'d str, arguments: &[Argument<'d>]) -> Vec<&'d str> {
        let property = |name: &str| self.types.property(schema, name).map(|(_, name, _)| name);
        let item = node.item.or_else(|| self.tree.children(node).find_map(|child| child.item));
        let operation =
            item.and_then(|item| item.entries().iter().map(|entry| &entry.node).find(|o| o.get("responses").is_some()));
        let parameters = parameters(self.description, item, operation);
        let names = arguments.iter().map(|argument| {
            if let Some(name) = argument.name {
                return property(name);
            }
            let parameter = parameters.iter().find(|parameter| parameter.text("name") == Some(argument.value));
            let described = parameter.and_then(|parameter| parameter.text("description"));
            let described = described
                .and_then(|text| text.strip_prefix("key: "))
                .map(|text| text.split(' ').next().unwrap_or(text));
            let of_type = parameter.and_then(|parameter| parameter.text("x-ms-docs-key-type"));
            let stripped = |text: &'d str| {
                let without = of_type.and_then(|of| text.strip_prefix(of)).and_then(|rest| rest.strip_prefix('-'));
                without.or_else(|| text.rsplit_once('-').map(|(_, name)| name)).unwrap_or(text)
            };
            let numbered = |text: &'d str| text.trim_end_matches(|c: char| c.is_ascii_digit());
            [Some(argument.value), described]
                .into_iter()
                .flatten()
                .flat_map(|text| [text, stripped(text), numbered(stripped(text)), numbered(text).trim_end_matches('_')])
                .find_map(property)
        });
        names.collect::<Option<Vec<_>>>().unwrap_or_default()
    }

    fn name(&mut self, node: &PathNode<'d>, place: Place<'d>, name: &'d str, own: Option<&'d Node<'d>>) {
        match name {
            "$ref" => {
                if let Some(property) = place.property {
                    let evidence = self.found.properties.entry(property).or_default();
                    evidence.is_navigation = true;
                    evidence.has_references = true;
                }
                return;
            }
            "$value" => {
                if !place.collection && place.property.is_none_or(|property| self.is_entity_property(property)) {
                    self.found.media_entities.insert(place.schema);
                }
                return;
            }
            // `$count`, `$filter(…)/$each` and whatever else the protocol has on every collection.
            _ if name.starts_with('$') => return,
            _ => {}
        }
        if !place.collection
            && let Some((owner, name, schema)) = self.types.property(place.schema, name)
        {
            return self.property(node, place, (owner, name), schema, own);
        }
        if let Some(post) = node.operation("post").filter(|_| node.operation("get").is_none()) {
            let seen = Seen { deprecation: own, ..self.action(node, post, Some(place)) };
            let names = seen.parameters.iter().map(|parameter| parameter.name).collect();
            let binding = (place.schema, place.collection);
            let signature = Signature { name, kind: OperationKind::Action, binding, parameters: names };
            let known = self.found.operations.entry(signature).or_insert(seen);
            known.deprecation = known.deprecation.or(own);
            return;
        }
        if let Some(cast) = self.types.cast(place.schema, name) {
            if let Some(own) = own {
                self.found.casts.insert(cast, own);
            }
            return self.below(node, Place { schema: cast, property: place.property, ..place });
        }
        if let Some(get) = node.operation("get") {
            // A function whose parameters are all in the query, as with optional ones.
            let in_query = parameters(self.description, node.item, Some(get)).into_iter().filter(|parameter| {
                parameter.text("in") == Some("query")
                    && parameter.text("name").is_some_and(|name| !name.starts_with('$'))
            });
            let given = in_query
                .map(|parameter| {
                    let name = parameter.text("name").unwrap_or_default().trim_start_matches('@');
                    let optional = !parameter.is_true("required");
                    super::answers::Given { optional, ..of_function(self.description, name, Some(parameter)) }
                })
                .collect();
            return self.function(node, place, name, given, own);
        }
        self.not_understood(node);
    }

    /// Whether a property leads to an entity, as far as is known by now.
    fn is_entity_property(&self, property: (&'d str, &'d str)) -> bool {
        self.found.properties.get(&property).is_some_and(|evidence| evidence.is_navigation)
            || self
                .types
                .structure(property.0)
                .and_then(|of| of.properties.get(property.1))
                .is_some_and(|schema| schema.is_true("x-ms-navigationProperty"))
    }

    fn property(
        &mut self,
        node: &PathNode<'d>,
        place: Place<'d>,
        property: (&'d str, &'d str),
        schema: &'d Node<'d>,
        own: Option<&'d Node<'d>>,
    ) {
        let value = self.description.value_type(schema);
        let evidence: &mut PropertyEvidence<'d> = self.found.properties.entry(property).or_default();
        evidence.deprecation = evidence.deprecation.or(own);
        let Form::Named(name) = value.form else {
            let is_stream = |answer: &Answer<'_>| answer.value.form == Form::Primitive(Primitive::Stream);
            let read = node.operation("get").and_then(|get| answer(self.description, get)).filter(is_stream);
            let written = || {
                let content = self.description.follow(node.operation("put")?.get("requestBody")?).get("content")?;
                super::answers::json(content).is_none().then_some(content)
            };
            if let Some(media) = read.and_then(|answer| answer.media).or_else(written) {
                evidence.media = Some(media);
            }
            return;
        };
        // The converter of OASIS also creates through properties that contain nothing, but gives keys to none of those.
        let keyed = self.tree.children(node).any(|child| matches!(child.step, Step::Key(_)));
        let created = value.collection && keyed && node.operation("post").is_some();
        let changed = !value.collection && ["patch", "delete"].iter().any(|method| node.operation(method).is_some());
        evidence.is_written |= created || changed;
        if let Some(schema) = self.types.key(name) {
            let place = Place { schema, collection: value.collection, property: Some(property), ..place };
            self.below(node, place);
        }
    }

    fn call(
        &mut self,
        node: &PathNode<'d>,
        place: Place<'d>,
        name: &'d str,
        arguments: &[Argument<'d>],
        own: Option<&'d Node<'d>>,
    ) {
        let given = self.arguments(node, arguments);
        self.function(node, place, name, given, own);
    }

    /// The parameters that a call gives, in its order.
    fn arguments(&self, node: &PathNode<'d>, arguments: &[Argument<'d>]) -> Vec<super::answers::Given<'d>> {
        let item = node.item.or_else(|| self.tree.children(node).find_map(|child| child.item));
        let parameters = parameters(self.description, item, item.and_then(|item| item.get("get")));
        let given = arguments.iter().map(|argument| {
            let alias = argument.value.trim_start_matches('@');
            let is_it = |parameter: &&&Node<'_>| {
                parameter
                    .text("name")
                    .is_some_and(|name| name == argument.value || name.trim_start_matches('@') == alias)
            };
            let name = argument.name.unwrap_or(alias);
            of_function(self.description, name, parameters.iter().find(is_it).copied())
        });
        given.collect()
    }

    fn function(
        &mut self,
        node: &PathNode<'d>,
        place: Place<'d>,
        name: &'d str,
        given: Vec<super::answers::Given<'d>>,
        own: Option<&'d Node<'d>>,
    ) {
        let composed =
            self.tree.children(node).any(|child| !matches!(child.step, Step::Name(name) if name.starts_with('$')));
        let get = node.operation("get");
        let answer = get.and_then(|get| answer(self.description, get));
        let Some(item) = get.or(node.item).or_else(|| self.tree.children(node).find_map(|child| child.item)) else {
            return;
        };
        let names = given.iter().map(|parameter| parameter.name).collect();
        let binding = (place.schema, place.collection);
        let signature = Signature { name, kind: OperationKind::Function, binding, parameters: names };
        let seen = self.found.operations.entry(signature).or_insert_with(|| Seen {
            node: item,
            parameters: given,
            returns: None,
            is_composable: false,
            deprecation: own,
        });
        seen.deprecation = seen.deprecation.or(own);
        seen.is_composable |= composed;
        seen.returns = seen.returns.or(answer.map(|answer| answer.value));
        let onwards = answer.and_then(|answer| Some((self.structure(&answer)?, answer.value.collection)));
        if let (true, Some((schema, collection))) = (composed, onwards) {
            self.below(node, Place { schema, collection, property: None, ..place });
        }
    }

    fn function_import(&mut self, node: &PathNode<'d>, name: &'d str, arguments: &[Argument<'d>]) {
        let Some(get) = node.operation("get") else { return self.not_understood(node) };
        let parameters = self.arguments(node, arguments);
        let returns = answer(self.description, get).map(|answer| answer.value);
        let seen = Seen { node: get, parameters, returns, is_composable: false, deprecation: deprecation(node) };
        self.found.imports.entry((OperationKind::Function, name)).or_default().push(seen);
    }

    fn action(&self, node: &PathNode<'d>, post: &'d Node<'d>, place: Option<Place<'d>>) -> Seen<'d> {
        Seen {
            node: post,
            parameters: of_action(self.description, post),
            returns: answer(self.description, post).map(|answer| answer.value),
            is_composable: false,
            deprecation: place.map_or_else(|| deprecation(node), |_| None),
        }
    }

    /// Whether a POST at the root is an action and creates no entity.
    fn is_action(&self, node: &PathNode<'d>, post: &'d Node<'d>) -> bool {
        match post.text("x-ms-docs-operation-type") {
            // `actionImport`, at the root.
            Some(kind) => kind.starts_with("action"),
            None => {
                let created = post.get("responses").is_some_and(|responses| responses.get("201").is_some());
                node.operation("get").is_none() && node.children.is_empty() && !created
            }
        }
    }

    fn not_understood(&mut self, node: &PathNode<'d>) {
        let below = || self.tree.children(node).find_map(|child| child.item);
        let Some(item) = node.item.or_else(below) else { return };
        let message = format!("`{}` leads nowhere that the schemas know of, and is left out", node.path);
        let remedy = "describe what it answers by a schema of the components";
        self.report.warning(item, "openapi::unknown-path", &message, remedy);
    }
}

/// What all operations of a path item say of their deprecation.
fn deprecation<'d>(node: &PathNode<'d>) -> Option<&'d Node<'d>> {
    let mut operations = node.operations().map(|(_, operation)| operation.get("x-ms-deprecation"));
    let first = operations.next()??;
    operations.all(|other| other == Some(first)).then_some(first)
}
