// @generated
use crate::mg;

/// Complex type [`microsoft.graph.extendedKeyUsage`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-extendedkeyusage?view=graph-rest-beta
pub struct ExtendedKeyUsage {
    /// `name`.
    pub name: mg::Field<String>,
    /// `objectIdentifier`.
    pub object_identifier: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtendedKeyUsage: "microsoft.graph.extendedKeyUsage", complex;
    name: "name",
    object_identifier: "objectIdentifier",
}
