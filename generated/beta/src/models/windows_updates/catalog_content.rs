// @generated
use crate::mg;

/// Complex type `microsoft.graph.windowsUpdates.catalogContent`, derived from
/// [`DeployableContent`](super::DeployableContent).
///
/// Requests: [`CatalogContentResource`], for example
/// `graph.admin().windows().updates().deployments().id(id).content().cast_to_catalog_content()`.
///
/// [`CatalogContentResource`]: crate::requests::windows_updates::catalog_content::CatalogContentResource
pub struct CatalogContent {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CatalogContent: "microsoft.graph.windowsUpdates.catalogContent", complex, base super::DeployableContent;
}

mg::derived_from! { CatalogContent: super::DeployableContent }

impl CatalogContent {
    /// `catalogEntry`: [`CatalogEntry`](super::CatalogEntry).
    pub const CATALOG_ENTRY: mg::Nav<CatalogContent, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
}
