// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsAppIcon`](models::TeamsAppIcon): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.chats().id(id).installed_apps().id(id).teams_app_definition().color_icon()`.
#[derive(Clone, Debug)]
pub struct TeamsAppIconResource(mg::One<models::TeamsAppIcon>);

mg::builder! { TeamsAppIconResource: mg::One<models::TeamsAppIcon> }

impl TeamsAppIconResource {
    /// `…/hostedContent`: [`TeamworkHostedContent`](models::TeamworkHostedContent).
    ///
    /// Least privileged permission to read: `AppCatalog.Read.All` (delegated, application).
    #[inline]
    pub fn hosted_content(
        &self,
    ) -> requests::teamwork_hosted_content::TeamworkHostedContentResource {
        mg::navigate(self, "hostedContent")
    }
}
