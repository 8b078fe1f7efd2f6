// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.catalogContent`, a complex type derived from `microsoft.graph.windowsUpdates.deployableContent`.
    CatalogContent "microsoft.graph.windowsUpdates.catalogContent" "complex" : super::DeployableContent;
}

mg::derived_from! { CatalogContent: super::DeployableContent }

impl CatalogContent {
    /// `catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`, contained
    pub const CATALOG_ENTRY: mg::Nav<CatalogContent, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
}
