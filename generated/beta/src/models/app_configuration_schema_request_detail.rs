// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.appConfigurationSchemaRequestDetail`, an abstract complex type.
    AppConfigurationSchemaRequestDetail "microsoft.graph.appConfigurationSchemaRequestDetail" "complex abstract" => AppConfigurationSchemaRequestDetailKind;
}

/// The types derived from `microsoft.graph.appConfigurationSchemaRequestDetail`.
#[non_exhaustive]
pub enum AppConfigurationSchemaRequestDetailKind {
    AndroidLobAppConfigurationSchemaRequestDetail(
        Box<super::AndroidLobAppConfigurationSchemaRequestDetail>,
    ),
    ManagedStoreAppConfigurationSchemaRequestDetail(
        Box<super::ManagedStoreAppConfigurationSchemaRequestDetail>,
    ),
    /// None of these, or a type that this version does not know.
    Other(Box<AppConfigurationSchemaRequestDetail>),
}

mg::family! {
    AppConfigurationSchemaRequestDetail => AppConfigurationSchemaRequestDetailKind;
    AndroidLobAppConfigurationSchemaRequestDetail(super::AndroidLobAppConfigurationSchemaRequestDetail),
    ManagedStoreAppConfigurationSchemaRequestDetail(super::ManagedStoreAppConfigurationSchemaRequestDetail),
}
