// @generated
use crate::{mg, models};

/// One `microsoft.graph.userAccountInformation`, by its URL.
///
/// For example `/me/profile/account/{userAccountInformation-id}`.
pub type UserAccountInformationResource = mg::One<models::UserAccountInformation>;

/// A collection of `microsoft.graph.userAccountInformation`, by its URL.
///
/// For example `/me/profile/account`.
pub type UserAccountInformationCollection = mg::Many<
    models::UserAccountInformation,
    UserAccountInformationResource,
>;
