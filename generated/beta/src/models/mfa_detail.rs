// @generated
use crate::mg;

/// Complex type `microsoft.graph.mfaDetail`.
pub struct MfaDetail {
    /// `authDetail`.
    pub auth_detail: mg::Field<String>,
    /// `authMethod`.
    pub auth_method: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MfaDetail: "microsoft.graph.mfaDetail", complex;
    auth_detail: "authDetail",
    auth_method: "authMethod",
}
