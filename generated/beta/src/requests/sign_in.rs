// @generated
use crate::{mg, models};

/// One `microsoft.graph.signIn`, by its URL.
///
/// For example `/auditLogs/signIns/{signIn-id}`.
pub type SignInResource = mg::One<models::SignIn>;

mg::builder! {
    /// A collection of `microsoft.graph.signIn`, by its URL.
    ///
    /// For example `/auditLogs/signIns`.
    SignInCollection(mg::Many<models::SignIn, SignInResource>)
}

impl SignInCollection {
    /// `POST …/confirmCompromised`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyUser.ReadWrite.All** | **IdentityRiskEvent.ReadWrite.All** |
    #[inline]
    pub fn confirm_compromised(
        &self,
        parameters: ConfirmCompromised,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmCompromised", &parameters)
    }

    /// `POST …/confirmSafe`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyUser.ReadWrite.All** | **IdentityRiskEvent.ReadWrite.All** |
    #[inline]
    pub fn confirm_safe(&self, parameters: ConfirmSafe) -> mg::Request<()> {
        mg::Path::action_with(self, "confirmSafe", &parameters)
    }

    /// `POST …/dismiss`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **IdentityRiskyUser.ReadWrite.All** | **IdentityRiskEvent.ReadWrite.All** |
    #[inline]
    pub fn dismiss(&self, parameters: Dismiss) -> mg::Request<()> {
        mg::Path::action_with(self, "dismiss", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmCompromised`.
    ConfirmCompromised "microsoft.graph.confirmCompromised" "parameters";
    /// `requestIds`: Collection(String)
    request_ids "requestIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.confirmSafe`.
    ConfirmSafe "microsoft.graph.confirmSafe" "parameters";
    /// `requestIds`: Collection(String)
    request_ids "requestIds": Vec<String>,
}

mg::record! {
    /// Parameters of `microsoft.graph.dismiss`.
    Dismiss "microsoft.graph.dismiss" "parameters";
    /// `requestIds`: Collection(String)
    request_ids "requestIds": Vec<String>,
}
