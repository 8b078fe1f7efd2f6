// @generated
use crate::mg;

/// Abstract complex type [`microsoft.graph.windowsUpdates.deployableContent`][reference].
///
/// Requests: [`DeployableContentResource`], for example
/// `graph.admin().windows().updates().deployments().id(id).content()`.
///
/// [`DeployableContentResource`]: crate::requests::windows_updates::deployable_content::DeployableContentResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-deployablecontent?view=graph-rest-beta
pub struct DeployableContent {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeployableContent: "microsoft.graph.windowsUpdates.deployableContent", complex abstract, family DeployableContentKind;
}

/// The types derived from [`DeployableContent`].
#[non_exhaustive]
pub enum DeployableContentKind {
    CatalogContent(Box<super::CatalogContent>),
    /// None of these, or a type that this version does not know.
    Other(Box<DeployableContent>),
}

mg::family! {
    DeployableContent => DeployableContentKind;
    CatalogContent(super::CatalogContent),
}
