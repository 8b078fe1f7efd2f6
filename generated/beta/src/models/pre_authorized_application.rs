// @generated
use crate::mg;

/// Complex type `microsoft.graph.preAuthorizedApplication`.
pub struct PreAuthorizedApplication {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// `permissionIds`.
    pub permission_ids: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PreAuthorizedApplication: "microsoft.graph.preAuthorizedApplication", complex;
    app_id: "appId" required,
    permission_ids: "permissionIds",
}
