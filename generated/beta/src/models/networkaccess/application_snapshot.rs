// @generated
use crate::mg;

/// Complex type `microsoft.graph.networkaccess.applicationSnapshot`.
pub struct ApplicationSnapshot {
    /// `appId`. Never null.
    pub app_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationSnapshot: "microsoft.graph.networkaccess.applicationSnapshot", complex;
    app_id: "appId" required,
}
