//! Actions and functions.

use super::{Annotations, Origin, TypeName, TypeRef};

/// One overload of an action or function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Operation {
    /// Action or function.
    pub kind: OperationKind,
    /// `IsBound`: the first parameter is the binding parameter, whatever its name.
    pub is_bound: bool,
    /// `IsComposable`: the result can be navigated further.
    pub is_composable: bool,
    /// `EntitySetPath`.
    pub entity_set_path: Option<String>,
    /// Parameters in order, the binding parameter first.
    pub parameters: Vec<Parameter>,
    /// The return type, if it returns anything.
    pub return_type: Option<TypeRef>,
    /// Annotations of the return type.
    pub return_annotations: Annotations,
    /// Where the return type is known from.
    pub return_origin: Origin,
    /// Annotations of the overload.
    pub annotations: Annotations,
    /// Where the operation is known from.
    pub origin: Origin,
}

/// Action or function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum OperationKind {
    /// May have side effects: POST, parameters in the body.
    Action,
    /// Has none: GET, parameters in the URL.
    Function,
}

/// A parameter of an action or function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Its type and nullability.
    pub type_ref: TypeRef,
    /// OptionalParameter and the like.
    pub annotations: Annotations,
    /// Where it is known from.
    pub origin: Origin,
}

impl Operation {
    /// The binding parameter, if the operation is bound.
    pub fn binding_parameter(&self) -> Option<&Parameter> {
        if self.is_bound { self.parameters.first() } else { None }
    }

    /// The parameters that a caller gives: all but the binding parameter.
    pub fn call_parameters(&self) -> &[Parameter] {
        match (self.is_bound, self.parameters.as_slice()) {
            (true, [_, rest @ ..]) => rest,
            (_, all) => all,
        }
    }

    /// Whether two overloads of one name cannot be told apart: same kind and binding, same parameters by name and type.
    pub fn same_signature(&self, other: &Self) -> bool {
        self.signature() == other.signature()
    }

    /// What overloads of one name are told apart by.
    pub fn signature(&self) -> Signature {
        let parameters = self.parameters.iter().enumerate().map(|(position, parameter)| {
            // The binding parameter's name is no part of a call.
            let name = if self.is_bound && position == 0 { "" } else { &parameter.name };
            (name.to_owned(), parameter.type_ref.name.clone(), parameter.type_ref.collection)
        });
        Signature { kind: self.kind, is_bound: self.is_bound, parameters: parameters.collect() }
    }

    /// What overloads of one name are sorted by: kind, binding type, parameter names and types.
    pub fn sort_key(&self) -> (OperationKind, String, Vec<(String, String)>) {
        (
            self.kind,
            self.binding_parameter().map(|parameter| parameter.type_ref.to_string()).unwrap_or_default(),
            self.call_parameters().iter().map(|p| (p.name.clone(), p.type_ref.to_string())).collect(),
        )
    }
}

/// What overloads of one name are told apart by.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Signature {
    kind: OperationKind,
    is_bound: bool,
    /// Names and types.
    parameters: Vec<(String, TypeName, bool)>,
}
