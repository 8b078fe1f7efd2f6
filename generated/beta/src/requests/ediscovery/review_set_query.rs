// @generated
use crate::{mg, models};

/// Requests on one [`ReviewSetQuery`](models::ediscovery::ReviewSetQuery): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.compliance().ediscovery().cases().id(id).review_sets().id(id).queries().id(id)`.
#[derive(Clone, Debug)]
pub struct ReviewSetQueryResource(mg::One<models::ediscovery::ReviewSetQuery>);

mg::builder! { ReviewSetQueryResource: mg::One<models::ediscovery::ReviewSetQuery> }

impl ReviewSetQueryResource {
    /// `POST …/microsoft.graph.ediscovery.applyTags`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `eDiscovery.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.ediscovery.applyTags")]
    #[inline]
    pub fn apply_tags(&self, parameters: ApplyTags) -> mg::Request<()> {
        self.raw().action_with("microsoft.graph.ediscovery.applyTags", &parameters)
    }
}

/// Requests on a collection of [`ReviewSetQuery`](models::ediscovery::ReviewSetQuery): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.compliance().ediscovery().cases().id(id).review_sets().id(id).queries()`.
pub type ReviewSetQueryCollection = mg::Many<
    models::ediscovery::ReviewSetQuery,
    ReviewSetQueryResource,
>;

/// Parameters of [`ReviewSetQueryResource::apply_tags`].
pub struct ApplyTags {
    /// `tagsToAdd`.
    pub tags_to_add: mg::Field<Vec<models::ediscovery::Tag>>,
    /// `tagsToRemove`.
    pub tags_to_remove: mg::Field<Vec<models::ediscovery::Tag>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyTags: "microsoft.graph.ediscovery.applyTags", parameters;
    tags_to_add: "tagsToAdd",
    tags_to_remove: "tagsToRemove",
}
