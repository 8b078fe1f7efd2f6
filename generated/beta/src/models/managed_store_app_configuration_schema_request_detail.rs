// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail`, a complex type derived from `microsoft.graph.appConfigurationSchemaRequestDetail`.
    ManagedStoreAppConfigurationSchemaRequestDetail "microsoft.graph.managedStoreAppConfigurationSchemaRequestDetail" "complex" : super::AppConfigurationSchemaRequestDetail;
    /// `packageName`: String
    package_name "packageName": String,
}

mg::derived_from! { ManagedStoreAppConfigurationSchemaRequestDetail: super::AppConfigurationSchemaRequestDetail }
