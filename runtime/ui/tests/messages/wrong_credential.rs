// A credential of another crate without the feature that takes it, and text.

struct ManagedIdentity;

fn main() {
    let _ = msgraph_ui_tests::Graph::new(std::sync::Arc::new(ManagedIdentity));
    let _ = msgraph_core::auth::token_from(|_| async { Ok(String::new()) });
    fn sign_in(_: impl msgraph_core::auth::Credential) {}
    sign_in("eyJ0");
}
