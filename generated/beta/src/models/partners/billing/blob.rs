// @generated
use crate::mg;

/// Complex type `microsoft.graph.partners.billing.blob`.
pub struct Blob {
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `partitionValue`. Never null.
    pub partition_value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Blob: "microsoft.graph.partners.billing.blob", complex;
    name: "name" required,
    partition_value: "partitionValue" required,
}
