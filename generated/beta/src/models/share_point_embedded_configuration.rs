// @generated
use crate::mg;

/// Complex type `microsoft.graph.sharePointEmbeddedConfiguration`.
pub struct SharePointEmbeddedConfiguration {
    /// `containerTypeId`. Never null.
    pub container_type_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointEmbeddedConfiguration: "microsoft.graph.sharePointEmbeddedConfiguration", complex;
    container_type_id: "containerTypeId" required,
}
