// @generated
use crate::{mg, models, requests};

/// Requests on one [`CategoryTemplate`](models::security::CategoryTemplate): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.security().labels().categories().id(id)`.
#[derive(Clone, Debug)]
pub struct CategoryTemplateResource(mg::One<models::security::CategoryTemplate>);

mg::builder! { CategoryTemplateResource: mg::One<models::security::CategoryTemplate> }

impl CategoryTemplateResource {
    /// `…/subcategories`: many [`SubcategoryTemplate`](models::security::SubcategoryTemplate).
    #[inline]
    pub fn subcategories(
        &self,
    ) -> requests::security::subcategory_template::SubcategoryTemplateCollection {
        mg::navigate(self, "subcategories")
    }
}

/// Requests on a collection of [`CategoryTemplate`](models::security::CategoryTemplate): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.security().labels().categories()`.
pub type CategoryTemplateCollection = mg::Many<
    models::security::CategoryTemplate,
    CategoryTemplateResource,
>;
