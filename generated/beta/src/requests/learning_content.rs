// @generated
use crate::{mg, models};

/// Requests on one [`LearningContent`](models::LearningContent): `get`, `update`, `delete`.
///
/// For example
/// `graph.employee_experience().learning_providers().id(id).learning_contents().id(id)`.
pub type LearningContentResource = mg::One<models::LearningContent>;

/// Requests on a collection of [`LearningContent`](models::LearningContent): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.employee_experience().learning_providers().id(id).learning_contents()`.
#[derive(Clone, Debug)]
pub struct LearningContentCollection(
    mg::Many<models::LearningContent, LearningContentResource>,
);

mg::builder! { LearningContentCollection: mg::Many<models::LearningContent, LearningContentResource> }

impl LearningContentCollection {
    /// `…(externalId={externalId})`: the one with this key.
    #[inline]
    pub fn by_external_id(
        &self,
        external_id: impl Into<mg::Key>,
    ) -> LearningContentResource {
        self.raw().alternate_key(&[("externalId", external_id.into())]).into_builder()
    }
}
