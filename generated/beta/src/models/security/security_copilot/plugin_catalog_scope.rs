// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.securityCopilot.pluginCatalogScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PluginCatalogScope {
    /// `none` (0)
    None,
    /// `user` (1)
    User,
    /// `workspace` (2)
    Workspace,
    /// `tenant` (3)
    Tenant,
    /// `global` (4)
    Global,
    /// `geoGlobal` (5)
    GeoGlobal,
    /// `userWorkspace` (6)
    UserWorkspace,
    /// `unknownFutureValue` (7)
    UnknownFutureValue,
}

mg::enumeration! {
    PluginCatalogScope: "microsoft.graph.security.securityCopilot.pluginCatalogScope";
    None: "none" = 0,
    User: "user" = 1,
    Workspace: "workspace" = 2,
    Tenant: "tenant" = 3,
    Global: "global" = 4,
    GeoGlobal: "geoGlobal" = 5,
    UserWorkspace: "userWorkspace" = 6,
    UnknownFutureValue: "unknownFutureValue" = 7,
}
