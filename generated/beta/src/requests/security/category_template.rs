// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.security.categoryTemplate`, by its URL.
    ///
    /// For example `/security/labels/categories/{categoryTemplate-id}`.
    CategoryTemplateResource(mg::One<models::security::CategoryTemplate>)
}

impl CategoryTemplateResource {
    /// `…/subcategories`: many `microsoft.graph.security.subcategoryTemplate`
    #[inline]
    pub fn subcategories(
        &self,
    ) -> requests::security::subcategory_template::SubcategoryTemplateCollection {
        mg::to(self, "subcategories")
    }
}

/// A collection of `microsoft.graph.security.categoryTemplate`, by its URL.
///
/// For example `/security/labels/categories`.
pub type CategoryTemplateCollection = mg::Many<
    models::security::CategoryTemplate,
    CategoryTemplateResource,
>;
