// @generated
use crate::{mg, models};

/// One `microsoft.graph.loginPage`, by its URL.
///
/// For example `/security/attackSimulation/loginPages/{loginPage-id}`.
pub type LoginPageResource = mg::One<models::LoginPage>;

/// A collection of `microsoft.graph.loginPage`, by its URL.
///
/// For example `/security/attackSimulation/loginPages`.
pub type LoginPageCollection = mg::Many<models::LoginPage, LoginPageResource>;
