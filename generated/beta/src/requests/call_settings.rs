// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.callSettings`, by its URL.
    ///
    /// For example `/me/communications/callSettings`.
    CallSettingsResource(mg::One<models::CallSettings>)
}

impl CallSettingsResource {
    /// `…/delegates`: many `delegationSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/communications/callSettings/delegates` | **CallDelegation.Read**, CallDelegation.ReadWrite | – |
    /// | `GET` `/users/{id}/communications/callSettings/delegates` | **CallDelegation.Read**, CallDelegation.ReadWrite | **CallDelegation.Read.All**, CallDelegation.ReadWrite.All |
    /// | `GET …/{id}` `/me/communications/callSettings/delegates/{id}` | **CallDelegation.Read**, CallDelegation.ReadWrite | – |
    /// | `GET …/{id}` `/users/{id}/communications/callSettings/delegates/{id}` | **CallDelegation.Read**, CallDelegation.ReadWrite | **CallDelegation.Read.All**, CallDelegation.ReadWrite.All |
    /// | `POST` `/me/communications/callSettings/delegates` | **CallDelegation.ReadWrite** | – |
    /// | `POST` `/users/{id}/communications/callSettings/delegates` | **CallDelegation.ReadWrite** | **CallDelegation.ReadWrite.All** |
    /// | `PATCH …/{id}` `/me/communications/callSettings/delegates/{id}` | **CallDelegation.ReadWrite** | – |
    /// | `PATCH …/{id}` `/users/{id}/communications/callSettings/delegates/{id}` | **CallDelegation.ReadWrite** | **CallDelegation.ReadWrite.All** |
    /// | `DELETE …/{id}` `/me/communications/callSettings/delegates/{id}` | **CallDelegation.ReadWrite** | – |
    /// | `DELETE …/{id}` `/users/{id}/communications/callSettings/delegates/{id}` | **CallDelegation.ReadWrite** | **CallDelegation.ReadWrite.All** |
    #[inline]
    pub fn delegates(
        &self,
    ) -> requests::delegation_settings::DelegationSettingsCollection {
        mg::to(self, "delegates")
    }

    /// `…/delegators`: many `delegationSettings`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/me/communications/callSettings/delegators` | **CallDelegation.Read**, CallDelegation.ReadWrite | – |
    /// | `GET` `/users/{id}/communications/callSettings/delegators` | **CallDelegation.Read**, CallDelegation.ReadWrite | **CallDelegation.Read.All**, CallDelegation.ReadWrite.All |
    /// | `GET …/{id}` `/me/communications/callSettings/delegators/{id}` | **CallDelegation.Read**, CallDelegation.ReadWrite | – |
    /// | `GET …/{id}` `/users/{id}/communications/callSettings/delegators/{id}` | **CallDelegation.Read**, CallDelegation.ReadWrite | **CallDelegation.Read.All**, CallDelegation.ReadWrite.All |
    #[inline]
    pub fn delegators(
        &self,
    ) -> requests::delegation_settings::DelegationSettingsCollection {
        mg::to(self, "delegators")
    }
}
