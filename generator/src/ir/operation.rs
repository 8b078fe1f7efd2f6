//! Actions and functions.

use super::{Annotations, Origin, TypeRef};

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
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
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
        let parameters = |operation: &Self| operation.parameters.len();
        self.kind == other.kind
            && self.is_bound == other.is_bound
            && parameters(self) == parameters(other)
            && self.parameters.iter().zip(&other.parameters).enumerate().all(|(position, (one, two))| {
                let same_type =
                    one.type_ref.name == two.type_ref.name && one.type_ref.collection == two.type_ref.collection;
                // The binding parameter's name is no part of a call.
                same_type && (one.name == two.name || (self.is_bound && position == 0))
            })
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
