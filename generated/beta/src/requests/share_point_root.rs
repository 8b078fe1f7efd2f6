// @generated
use crate::{mg, models, requests};

/// Requests on one [`SharePointRoot`](models::SharePointRoot): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.solutions().share_point()`.
#[derive(Clone, Debug)]
pub struct SharePointRootResource(mg::One<models::SharePointRoot>);

mg::builder! { SharePointRootResource: mg::One<models::SharePointRoot> }

impl SharePointRootResource {
    /// `…/migrations`: [`SharePointMigrationsRoot`](models::SharePointMigrationsRoot).
    #[inline]
    pub fn migrations(
        &self,
    ) -> requests::share_point_migrations_root::SharePointMigrationsRootResource {
        mg::navigate(self, "migrations")
    }
}
