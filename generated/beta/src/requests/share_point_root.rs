// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.sharePointRoot`, by its URL.
    ///
    /// For example `/solutions/sharePoint`.
    SharePointRootResource(mg::One<models::SharePointRoot>)
}

impl SharePointRootResource {
    /// `…/migrations`: `sharePointMigrationsRoot`
    #[inline]
    pub fn migrations(
        &self,
    ) -> requests::share_point_migrations_root::SharePointMigrationsRootResource {
        mg::to(self, "migrations")
    }
}
