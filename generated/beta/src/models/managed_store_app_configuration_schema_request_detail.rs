// @generated
use crate::mg;

/// Complex type `microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail`, derived from
/// [`AppConfigurationSchemaRequestDetail`](super::AppConfigurationSchemaRequestDetail).
pub struct ManagedStoreAppConfigurationSchemaRequestDetail {
    /// `packageName`.
    pub package_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ManagedStoreAppConfigurationSchemaRequestDetail: "microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail", complex, base super::AppConfigurationSchemaRequestDetail;
    package_name: "packageName",
}

mg::derived_from! { ManagedStoreAppConfigurationSchemaRequestDetail: super::AppConfigurationSchemaRequestDetail }
