//! Actions and functions.

use super::{Annotations, Origin, TypeName, TypeRef};

/// One overload of an action or function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Whether it is an action or a function.
    pub kind: OperationKind,
    /// `IsBound`: the first parameter is the binding parameter, whatever its name is.
    pub is_bound: bool,
    /// `IsComposable`: a URL can continue after the call.
    pub is_composable: bool,
    /// `EntitySetPath`.
    pub entity_set_path: Option<String>,
    /// Parameters in order, the binding parameter first.
    pub parameters: Vec<Parameter>,
    /// The return type; `None` if the operation returns nothing.
    pub return_type: Option<TypeRef>,
    /// Annotations of the return type.
    pub return_annotations: Annotations,
    /// The source of the return type.
    pub return_origin: Origin,
    /// Annotations of the overload.
    pub annotations: Annotations,
    /// The source of the operation.
    pub origin: Origin,
}

/// The kind of an operation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// An action, which may have side effects. It is called by POST, with the parameters in the body.
    Action,
    /// A function, which has no side effects. It is called by GET, with the parameters in the URL.
    Function,
}

/// A parameter of an action or function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// The parameter's name on the wire.
    pub name: String,
    /// The parameter's type and nullability.
    pub type_ref: TypeRef,
    /// Annotations of the parameter, such as `OptionalParameter`.
    pub annotations: Annotations,
    /// The source of the parameter.
    pub origin: Origin,
}

impl Operation {
    /// Returns the binding parameter, if the operation is bound.
    pub fn binding_parameter(&self) -> Option<&Parameter> {
        if self.is_bound { self.parameters.first() } else { None }
    }

    /// Returns the parameters that a caller supplies: all but the binding parameter.
    pub fn call_parameters(&self) -> &[Parameter] {
        match (self.is_bound, self.parameters.as_slice()) {
            (true, [_, rest @ ..]) => rest,
            (_, all) => all,
        }
    }

    /// Whether two overloads of one name cannot be told apart: kind, binding, and the names and types of their
    /// parameters are the same.
    pub fn same_signature(&self, other: &Self) -> bool {
        self.signature() == other.signature()
    }

    /// Returns the signature, which distinguishes overloads of one name.
    pub fn signature(&self) -> Signature {
        let parameters = self.parameters.iter().enumerate().map(|(position, parameter)| {
            // A call does not state the name of the binding parameter.
            let name = if self.is_bound && position == 0 { "" } else { &parameter.name };
            (name.to_owned(), parameter.type_ref.name.clone(), parameter.type_ref.collection)
        });
        Signature { kind: self.kind, is_bound: self.is_bound, parameters: parameters.collect() }
    }

    /// Returns the key that sorts overloads of one name: kind, binding type, parameter names and types.
    pub fn sort_key(&self) -> (OperationKind, String, Vec<(String, String)>) {
        (
            self.kind,
            self.binding_parameter().map(|parameter| parameter.type_ref.to_string()).unwrap_or_default(),
            self.call_parameters().iter().map(|p| (p.name.clone(), p.type_ref.to_string())).collect(),
        )
    }
}

/// The facts that distinguish overloads of one name. Created by [`Operation::signature`].
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    kind: OperationKind,
    is_bound: bool,
    /// Name, type, and whether it is a collection, of each parameter.
    parameters: Vec<(String, TypeName, bool)>,
}
