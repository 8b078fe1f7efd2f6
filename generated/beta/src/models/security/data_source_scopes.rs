// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dataSourceScopes`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DataSourceScopes {
    /// `none` (0)
    None,
    /// `allTenantMailboxes` (1)
    AllTenantMailboxes,
    /// `allTenantSites` (2)
    AllTenantSites,
    /// `allCaseCustodians` (4)
    AllCaseCustodians,
    /// `allCaseNoncustodialDataSources` (8)
    AllCaseNoncustodialDataSources,
    /// `unknownFutureValue` (16)
    UnknownFutureValue,
}

mg::enumeration! {
    DataSourceScopes: "microsoft.graph.security.dataSourceScopes", flags;
    None: "none" = 0,
    AllTenantMailboxes: "allTenantMailboxes" = 1,
    AllTenantSites: "allTenantSites" = 2,
    AllCaseCustodians: "allCaseCustodians" = 4,
    AllCaseNoncustodialDataSources: "allCaseNoncustodialDataSources" = 8,
    UnknownFutureValue: "unknownFutureValue" = 16,
}
