// @generated
use crate::mg;

/// Complex type `microsoft.graph.objectIdentity`.
pub struct ObjectIdentity {
    /// `issuer`.
    pub issuer: mg::Field<String>,
    /// `issuerAssignedId`.
    pub issuer_assigned_id: mg::Field<String>,
    /// `signInType`.
    pub sign_in_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ObjectIdentity: "microsoft.graph.objectIdentity", complex;
    issuer: "issuer",
    issuer_assigned_id: "issuerAssignedId",
    sign_in_type: "signInType",
}
