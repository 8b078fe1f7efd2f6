// What the other programs get wrong, right.

use msgraph_core::{Result, prop};
use msgraph_ui_tests::{Graph, User};

async fn rename(graph: &Graph, name: &str) -> Result<Option<String>> {
    let me = graph.me().get().select("displayName").expand(User::MANAGER).await?;
    let recent = prop!(User: account_enabled).eq(true) & prop!(User: created_date_time).ge("2026-01-01");
    for user in graph.users().list().filter(recent).await? {
        println!("{}", user.display_name);
    }
    let changes = User { display_name: name.into(), ..Default::default() };
    graph.users().id("adele@contoso.com").update(changes).await?;
    Ok(me.display_name.into_option())
}

fn main() {
    let _ = rename;
}
