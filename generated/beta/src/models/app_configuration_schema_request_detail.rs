// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.appConfigurationSchemaRequestDetail`.
pub struct AppConfigurationSchemaRequestDetail {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AppConfigurationSchemaRequestDetail: "microsoft.graph.appConfigurationSchemaRequestDetail", complex abstract, family AppConfigurationSchemaRequestDetailKind;
}

/// The types derived from [`AppConfigurationSchemaRequestDetail`].
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
