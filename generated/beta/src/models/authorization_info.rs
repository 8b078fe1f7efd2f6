// @generated
use crate::mg;

/// Complex type `microsoft.graph.authorizationInfo`.
pub struct AuthorizationInfo {
    /// `certificateUserIds`.
    pub certificate_user_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthorizationInfo: "microsoft.graph.authorizationInfo", complex;
    certificate_user_ids: "certificateUserIds",
}
